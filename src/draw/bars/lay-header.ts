import type { KeyEntry } from '../../chart/bars-drawing.ts';
import { spreadLabels } from '../spread-labels.ts';
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
/** Of the type: a swatch, and the gap behind it. */
const SWATCH = 0.72;
const SWATCH_GAP = 0.35;

/** Names of the tones, above the parts of the first row where they can stand there; then reference lines' names. */
export function layHeader(task: BarsTask, scale: ScaleFit): BarsHeader {
  const { drawing, size, textSize } = task;
  const line = textSize * LINE_HEIGHT;
  const direct = namesAbove(task, scale);
  const listed = direct ? [] : listNames(task, scale);
  const keyLines = direct ? 1 : Math.max(0, ...listed.map(({ row }) => row + 1));
  const keyHeight = keyLines === 0 ? 0 : keyLines * line + textSize * (direct ? 0.55 : 0.3);
  const referenceHeight = drawing.references.length > 0 ? line : 0;
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
        return [leader, ...nameMarks(entry, x - widthOf(entry, task) / 2, line / 2, task)];
      }),
      ...listed.flatMap(({ entry, x, row }) => nameMarks(entry, x, line * (row + 0.5), task)),
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

function listNames(task: BarsTask, scale: ScaleFit) {
  const { drawing, size } = task;
  const widths = drawing.key.map((entry) => widthOf(entry, task) + BETWEEN);
  const begin = sumOf(widths) - BETWEEN <= size.width - scale.origin ? scale.origin : 4;
  let [x, row] = [begin, 0];
  return drawing.key.map((entry, index) => {
    const width = widths[index] ?? 0;
    if (x > begin && x + width - BETWEEN > size.width) [x, row] = [begin, row + 1];
    const placed = { entry, x, row };
    x += width;
    return placed;
  });
}

function widthOf({ label }: KeyEntry, { textSize, measure }: BarsTask): number {
  return textSize * (SWATCH + SWATCH_GAP) + measure(label);
}

function nameMarks(
  { label, tone, form }: KeyEntry,
  x: number,
  y: number,
  { textSize }: BarsTask,
): BarsMark[] {
  const size = textSize * SWATCH;
  return [
    { kind: 'swatch', x: x + size / 2, y, size, tone, form },
    {
      kind: 'text',
      text: label,
      x: x + textSize * (SWATCH + SWATCH_GAP),
      y,
      align: 'left',
      bold: tone === 'highlight',
      colour: 'text',
    },
  ];
}

function referenceMarks(
  { drawing, size, textSize, measure }: BarsTask,
  scale: ScaleFit,
  top: number,
): BarsMark[] {
  const wanted = drawing.references.map(({ value }) => placeOn(scale, value));
  const middles = spreadLabels(
    drawing.references.map(({ text }, index) => ({
      wanted: wanted[index] ?? 0,
      height: measure(text) + BETWEEN,
    })),
    -BETWEEN / 2,
    size.width + BETWEEN / 2,
  );
  return drawing.references.flatMap(({ text }, index): BarsMark[] => {
    const [x, textX] = [wanted[index] ?? 0, middles[index] ?? 0];
    const bottom = top + textSize * LINE_HEIGHT;
    return [
      {
        kind: 'stroke',
        points: [
          [x, bottom],
          [x, size.height],
        ],
        width: 2,
        colour: 'muted',
        dash: [8, 6],
      },
      {
        kind: 'text',
        text,
        x: textX,
        y: top + textSize * 0.62,
        align: 'center',
        bold: false,
        colour: 'muted',
      },
    ];
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
