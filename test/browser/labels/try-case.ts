import type { ChartLook } from '../../../src/chart/chart-look.ts';
import { drawSvg } from '../../../src/draw/draw-svg.ts';
import { spaceTexts } from '../../../src/draw/space-texts.ts';
import type { TextMeasurer } from '../../../src/draw/text-measurer.ts';
import { drawnParts } from '../../../src/page/charts/drawn-parts.ts';
import type { ExpectedLabels, LabelCase, LabelKind, LabelRoom } from './label-kind.ts';
import type { DrawnMarkup } from './measure-charts.ts';
import { planCase } from './plan-case.ts';
import { createRandom } from './random.ts';

/** A random chart, drawn. */
export interface TriedCase {
  readonly seed: number;
  readonly written: LabelCase;
  /** Of the whole; panels have their own. */
  readonly size: LabelRoom['size'];
  readonly parts: readonly TriedPart[];
  /** Names that are nowhere in what is drawn. */
  readonly lost: readonly string[];
}

/** The chart, or one of its panels. */
export interface TriedPart extends DrawnMarkup {
  readonly expected: ExpectedLabels;
}

/** As slides have room: all of one, beside takeaways, half of one, and the least that is ever given. */
const rooms: readonly LabelRoom[] = [
  { size: { width: 1120, height: 460 }, longestName: 24, mostNames: 12, mostMarks: 24, mostLines: 6 },
  { size: { width: 700, height: 430 }, longestName: 24, mostNames: 12, mostMarks: 24, mostLines: 6 },
  { size: { width: 540, height: 400 }, longestName: 24, mostNames: 12, mostMarks: 24, mostLines: 6 },
  { size: { width: 320, height: 180 }, longestName: 10, mostNames: 6, mostMarks: 6, mostLines: 4 },
];

interface DrawSetting {
  readonly look: ChartLook;
  /** Of the type in panels, px. */
  readonly panelTextSize: number;
  readonly measurerOf: (language: string) => TextMeasurer;
}

/** The chart of a seed, which is the same every time. */
export async function tryCase(
  kind: LabelKind,
  seed: number,
  { look, panelTextSize, measurerOf }: DrawSetting,
): Promise<TriedCase> {
  const random = createRandom(seed);
  const { leastWidth = 0 } = kind;
  const [room] = random.some(
    rooms.filter(({ size }) => size.width >= leastWidth),
    1,
  );
  if (!room) throw new Error('There is no such room.');
  const written = kind.generate(random, room);
  const spec = await planCase(written);
  const { size } = room;
  const drawn = drawnParts({ id: `s${seed}`, spec, size, number: undefined, sources: [] });
  const parts = drawn.map((part): TriedPart => {
    const own = part.panel ? { ...look, textSize: panelTextSize } : look;
    const markup = drawSvg({ ...part, look: own, idPrefix: `${part.id}.` }, measurerOf(written.language));
    return { markup, size: part.size, expected: spaceTexts(kind.labelsOf(part.drawing)) };
  });
  const titles = spec.drawing.shape === 'panels' ? spec.drawing.panels.map(({ title }) => title) : [];
  const shown = [
    ...titles,
    ...drawn.flatMap(({ drawing }) => kind.labelsOf(drawing).all.map(([label]) => label)),
  ];
  const lost = written.names.filter((name) => !shown.some((label) => label.includes(name)));
  return { seed, written, size, parts, lost };
}
