import type { KeyEntry, Tone } from '../../chart/bars-drawing.ts';
import { spreadLabels } from '../spread-labels.ts';
import { wrapName } from '../wrap-name.ts';
import type { BarsMark, ScaleFit } from './bars-layout.ts';
import { placeOn } from './fit-scale.ts';
import type { BarsTask } from './lay-bars.ts';
import type { LaidRow } from './lay-rows.ts';

export interface BarsHeader {
  /** px */
  readonly height: number;
  /** What stands there leads down to the rows. */
  readonly marks: (rows: readonly LaidRow[]) => readonly BarsMark[];
  readonly fits: boolean;
}

const LINE_HEIGHT = 1.35;
/** Between names in a line, in px. */
const BETWEEN = 22;
/** Left free at the side. */
const EDGE = 4;
/** Of the type: a swatch, and the gap behind it. */
const SWATCH = 0.72;
const SWATCH_GAP = 0.35;

/** Names of the tones, above the parts of the first row where they can stand there; then reference lines' names. */
export function layHeader(task: BarsTask, scale: ScaleFit): BarsHeader {
  const { size, textSize } = task;
  const line = textSize * LINE_HEIGHT;
  const direct = namesAbove(task, scale);
  const listed = direct ? [] : listNames(task, scale);
  const keyLines = direct ? 1 : Math.max(0, ...listed.map(({ row, lines }) => row + lines.length));
  const keyHeight = keyLines === 0 ? 0 : keyLines * line + textSize * (direct ? 0.55 : 0.3);
  const referenceHeight = line * Math.max(0, ...wrapReferences(task).map(({ length }) => length));
  const height = keyHeight + referenceHeight;
  return {
    height,
    fits: height <= size.height * 0.5,
    marks: (rows) => [
      ...(direct ?? []).flatMap(({ entry, x, wanted }) => {
        const bar = rows[0]?.lanes[0];
        const top = bar ? bar.y - bar.thickness / 2 : height;
        const leader: BarsMark = {
          kind: 'stroke',
          points: [
            [x, line * 0.95],
            [wanted, Math.max(top - 2, line)],
          ],
          width: 1,
          colour: 'muted',
        };
        return [leader, ...nameMarks(entry, [entry.label], x - widthOf(entry, task) / 2, line / 2, task)];
      }),
      ...listed.flatMap(({ entry, lines, x, row }) => nameMarks(entry, lines, x, line * (row + 0.5), task)),
      ...referenceMarks(task, scale, keyHeight),
    ],
  };
}

interface NameAbove {
  readonly entry: KeyEntry;
  readonly x: number;
  readonly wanted: number;
}

/** None where the first row has no part for each, or there is no room. */
function namesAbove(task: BarsTask, scale: ScaleFit): readonly NameAbove[] | undefined {
  const { drawing, size } = task;
  const lanes = drawing.rows[0]?.lanes ?? [];
  const parts = lanes[0]?.parts ?? [];
  const stands = drawing.key.every(({ form }) => form === 'bar' || form === 'dot');
  if (drawing.key.length === 0 || lanes.length !== 1 || !stands) return undefined;
  const wanted = drawing.key.map(({ tone, form }) => {
    const part = parts.find((one) => one.tone === tone && one.form === form);
    if (!part) return undefined;
    return placeOn(scale, form === 'bar' ? (part.from + part.to) / 2 : part.to);
  });
  const whole = wanted.flatMap((x) => x ?? []);
  const widths = drawing.key.map((entry) => widthOf(entry, task) + BETWEEN);
  const left = Math.min(scale.origin, size.width / 3);
  if (whole.length < wanted.length || sumOf(widths) > size.width - left) return undefined;
  const middles = spreadLabels(
    whole.map((x, index) => ({ wanted: x, height: widths[index] ?? 0 })),
    left - BETWEEN / 2,
    size.width + BETWEEN / 2,
  );
  return drawing.key.map((entry, index) => ({
    entry,
    x: middles[index] ?? 0,
    wanted: whole[index] ?? 0,
  }));
}

/** One behind the other; a name that is longer than the chart goes on below itself. */
function listNames(task: BarsTask, scale: ScaleFit) {
  const { drawing, size, textSize, measure } = task;
  const whole = drawing.key.map((entry) => widthOf(entry, task) + BETWEEN);
  const begin = sumOf(whole) - BETWEEN <= size.width - scale.origin ? scale.origin : EDGE;
  const widest = size.width - 2 * EDGE - textSize * (SWATCH + SWATCH_GAP);
  let [x, row] = [begin, 0];
  return drawing.key.map((entry) => {
    const lines = wrapName(entry.label, widest, (text) => measure(text, weightOf(entry.tone)));
    const width = Math.max(...lines.map((label) => widthOf({ ...entry, label }, task)));
    if (x > begin && x + width > size.width - EDGE) [x, row] = [begin, row + 1];
    const placed = { entry, lines, x, row };
    if (lines.length > 1) [x, row] = [begin, row + lines.length];
    else x += width + BETWEEN;
    return placed;
  });
}

function widthOf({ label, tone }: Pick<KeyEntry, 'label' | 'tone'>, { textSize, measure }: BarsTask): number {
  return textSize * (SWATCH + SWATCH_GAP) + measure(label, weightOf(tone));
}

/** What stands out is named so. */
function weightOf(tone: Tone): 400 | 700 {
  return tone === 'highlight' ? 700 : 400;
}

function nameMarks(
  { tone, form }: KeyEntry,
  lines: readonly string[],
  x: number,
  y: number,
  { textSize }: BarsTask,
): BarsMark[] {
  const size = textSize * SWATCH;
  return [
    { kind: 'swatch', x: x + size / 2, y, size, tone, form },
    ...lines.map(
      (text, index): BarsMark => ({
        kind: 'text',
        text,
        x: x + textSize * (SWATCH + SWATCH_GAP),
        y: y + index * textSize * LINE_HEIGHT,
        align: 'left',
        bold: weightOf(tone) === 700,
        colour: 'text',
      }),
    ),
  ];
}

/** Each in the lines that it takes, over its line where the others leave room. */
function wrapReferences({ drawing, size, measure }: BarsTask): string[][] {
  const widest = (size.width - 2 * EDGE) / Math.max(1, drawing.references.length) - BETWEEN;
  return drawing.references.map(({ text }) => wrapName(text, widest, (part) => measure(part)));
}

function referenceMarks(task: BarsTask, scale: ScaleFit, top: number): BarsMark[] {
  const { drawing, size, textSize, measure } = task;
  const texts = wrapReferences(task);
  const line = textSize * LINE_HEIGHT;
  const bottom = top + line * Math.max(0, ...texts.map(({ length }) => length));
  const wanted = drawing.references.map(({ value }) => placeOn(scale, value));
  const middles = spreadLabels(
    texts.map((lines, index) => ({
      wanted: wanted[index] ?? 0,
      height: Math.max(...lines.map((text) => measure(text))) + BETWEEN,
    })),
    EDGE - BETWEEN / 2,
    size.width - EDGE + BETWEEN / 2,
  );
  return texts.flatMap((lines, index): BarsMark[] => {
    const [x, middle] = [wanted[index] ?? 0, middles[index] ?? 0];
    return [
      {
        kind: 'stroke',
        points: [
          [x, bottom],
          [x, size.height - 2],
        ],
        width: 2,
        colour: 'muted',
        dash: [8, 6],
      },
      ...lines.map(
        (text, row): BarsMark => ({
          kind: 'text',
          text,
          x: middle,
          y: bottom - line * (lines.length - row - 0.5) - 2,
          align: 'center',
          bold: false,
          colour: 'muted',
        }),
      ),
    ];
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
