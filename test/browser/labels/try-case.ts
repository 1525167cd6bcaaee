import type { ChartLook } from '../../../src/chart/chart-look.ts';
import type { ChartSize } from '../../../src/chart/chart-size.ts';
import { drawSvg } from '../../../src/draw/draw-svg.ts';
import { spaceTexts } from '../../../src/draw/space-texts.ts';
import type { TextMeasurer } from '../../../src/draw/text-measurer.ts';
import type { ExpectedLabels, LabelCase, LabelKind, LabelRoom } from './label-kind.ts';
import { planCase } from './plan-case.ts';
import { createRandom } from './random.ts';

/** A random chart, drawn. */
export interface TriedCase {
  readonly seed: number;
  readonly written: LabelCase;
  readonly size: ChartSize;
  readonly expected: ExpectedLabels;
  readonly markup: string;
}

/** As slides have room: all of one, beside takeaways, half of one, and the least that is ever given. */
const rooms: readonly [LabelRoom, ...LabelRoom[]] = [
  { size: { width: 1120, height: 460 }, longestName: 24, mostNames: 12, mostLines: 6 },
  { size: { width: 700, height: 430 }, longestName: 24, mostNames: 12, mostLines: 6 },
  { size: { width: 540, height: 400 }, longestName: 24, mostNames: 12, mostLines: 6 },
  { size: { width: 320, height: 180 }, longestName: 10, mostNames: 6, mostLines: 4 },
];

/** The chart of a seed, which is the same every time. */
export async function tryCase(
  kind: LabelKind,
  seed: number,
  { look, measurerOf }: { readonly look: ChartLook; readonly measurerOf: (language: string) => TextMeasurer },
): Promise<TriedCase> {
  const random = createRandom(seed);
  const room = random.pick(rooms);
  const written = kind.generate(random, room);
  const drawing = await planCase(written);
  const expected = kind.labelsOf(drawing);
  const lost = written.names.filter((name) => !expected.all.some(([label]) => label.includes(name)));
  const markup = drawSvg(
    { drawing, look, size: room.size, idPrefix: `s${seed}.` },
    measurerOf(written.language),
  );
  const { all, axes } = spaceTexts(expected);
  return {
    seed,
    written,
    size: room.size,
    expected: { all: [...all, ...lost.map((name) => [name] as const)], axes },
    markup,
  };
}
