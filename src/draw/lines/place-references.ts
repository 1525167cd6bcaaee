import type { LinesDrawing } from '../../chart/drawing.ts';
import { type Box, boxesMeet, isWithin } from '../box.ts';
import type { TextFont } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { type PlacedText, stackRows } from './placed-text.ts';
import type { Plot } from './plot.ts';

/** Between a line and its name. */
const GAP = 4;
/** From the plot's edges. */
const INSET = 6;

interface Candidate extends Box {
  /** How far it is from the best place: at the line's beginning, and on it. */
  readonly detour: number;
}

interface PlacedReferences {
  /** In the order of the drawing. */
  readonly texts: readonly PlacedText[];
  /** None is over another, or beyond the plot. */
  readonly fit: boolean;
}

/** Names of reference lines: each beside its own, clear of the others, and over as few points as can be. */
export function placeReferences(
  { references, lines }: Pick<LinesDrawing, 'references' | 'lines'>,
  plot: Plot,
  {
    textSize,
    measure,
  }: { readonly textSize: number; readonly measure: (text: string, font: TextFont) => number },
): PlacedReferences {
  const widthOf = (text: string) => measure(text, { size: textSize, weight: 400 });
  const line = LINE_HEIGHT * textSize;
  const levels = references.map(({ value }) => plot.yOf(value));
  const drawn = lines.map(({ points }) =>
    points.map(({ at, value }) => (value === null ? null : { x: plot.xOf(at), y: plot.yOf(value) })),
  );
  const taken: Box[] = [];
  let fit = true;
  const texts = references.map(({ text }, index) => {
    const rows = wrapName(text, plot.right - plot.left - 2 * INSET, widthOf);
    const size = { width: Math.max(...rows.map(widthOf)), height: rows.length * line };
    const others = levels.filter((_, other) => other !== index);
    const best = candidatesAt(levels[index] ?? 0, size, plot, line)
      .map((box) => ({ box, cost: costOf(box, { taken, others, drawn }) }))
      .reduce((least, one) => (one.cost < least.cost ? one : least)).box;
    const room = { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom };
    fit &&= isWithin(best, room) && !taken.some((other) => boxesMeet(best, other));
    taken.push(best);
    return stackRows(rows, { x: best.left, middle: (best.top + best.bottom) / 2, height: line });
  });
  return { texts, fit };
}

/** Above and below the line, at its beginning, middle and end, and ever further from it. */
function candidatesAt(
  level: number,
  { width, height }: { readonly width: number; readonly height: number },
  { left, right, top, bottom }: Plot,
  line: number,
): Candidate[] {
  const starts = [left + INSET, (left + right - width) / 2, right - INSET - width];
  const furthest = Math.ceil((bottom - top) / (line / 2));
  const tops = Array.from({ length: furthest }, (_, away) => [
    { top: level - GAP - height - (away * line) / 2, detour: 4 * away },
    { top: level + GAP + (away * line) / 2, detour: 4 * away + 1 },
  ])
    .flat()
    .filter((place) => place.top >= 0 && place.top + height <= bottom);
  const within = { top: Math.max(0, Math.min(level, bottom - height)), detour: 4 * furthest };
  return [...tops, within].flatMap((place) =>
    starts.map((start, index) => ({
      left: start,
      right: start + width,
      top: place.top,
      bottom: place.top + height,
      detour: place.detour + index * 0.5,
    })),
  );
}

interface Surroundings {
  readonly taken: readonly Box[];
  /** Where other reference lines are. */
  readonly others: readonly number[];
  readonly drawn: readonly (readonly ({ readonly x: number; readonly y: number } | null)[])[];
}

function costOf(box: Candidate, { taken, others, drawn }: Surroundings): number {
  const hit = taken.filter((other) => boxesMeet(box, other)).length;
  const struck = others.filter((level) => box.top < level && level < box.bottom).length;
  const covered = drawn.flat().filter((point) => point && isOver(box, point)).length;
  const crossed = drawn.reduce(
    (sum, points) =>
      sum +
      points.filter((point, at) => point && at > 0 && crosses(box, points[at - 1] ?? point, point)).length,
    0,
  );
  return 1000 * hit + 8 * struck + 3 * covered + 2 * crossed + box.detour;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** As far as a point's mark reaches. */
const MARK = 7;

function isOver({ left, right, top, bottom }: Box, { x, y }: Place): boolean {
  return left - MARK < x && x < right + MARK && top - MARK < y && y < bottom + MARK;
}

/** Told by a few places between. */
function crosses(box: Box, from: Place, to: Place): boolean {
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return shares.some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return box.left < x && x < box.right && box.top < y && y < box.bottom;
  });
}
