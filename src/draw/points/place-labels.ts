import { type Box, boxesMeet, isWithin } from '../box.ts';
import { strokeCrosses } from '../stroke-crosses.ts';
import { boxAround, grow, meet } from './around-points.ts';
import type { LabelledPoint, PlacedLabel } from './label-places.ts';
import { placesAnywhere, placesAround, placesBeside } from './label-places.ts';

export interface PlacingRules {
  /** Where labels may be. */
  readonly bounds: Box;
  /** How far off its point a label may stand, in heights of a line; without end, all the room is searched. */
  readonly reach: number;
  readonly lineHeight: number;
}

/** A label keeps clear of the points of others, so that none seems theirs. */
const CLEAR = 7;
/** How often a label that found no place is put before the others. */
const ATTEMPTS = 14;

/**
 * Places for all labels, none over another, a point or an edge: beside their points where there is
 * room, else further off. Leaders cross nothing, unless labels may stand anywhere.
 *
 * @returns nothing where they don't fit
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  rules: PlacingRules,
): PlacedLabel[] | undefined {
  const order = points
    .map((_, index) => index)
    .sort((a, b) => neighboursOf(points, b).length - neighboursOf(points, a).length || a - b);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const placed = placeInOrder(points, order, rules);
    if (typeof placed !== 'number') return placed;
    order.unshift(...order.splice(order.indexOf(placed), 1));
  }
  return undefined;
}

/** Other points where a label would stand. */
function neighboursOf(points: readonly LabelledPoint[], index: number): LabelledPoint[] {
  const own = points[index];
  if (!own) return [];
  const around = boxAround(own.at, own.width * 2.5, own.height * 4);
  return points.filter(({ at }, other) => other !== index && boxesMeet(around, boxAround(at, 1, 1)));
}

/** All, or the first that found no place. */
function placeInOrder(
  points: readonly LabelledPoint[],
  order: readonly number[],
  rules: PlacingRules,
): PlacedLabel[] | number {
  const placed = new Map<number, PlacedLabel>();
  for (const index of order) {
    const found = placeOne(points, index, [...placed.values()], rules);
    if (!found) return index;
    placed.set(index, found);
  }
  return points.flatMap((_, index) => placed.get(index) ?? []);
}

function placeOne(
  points: readonly LabelledPoint[],
  index: number,
  placed: readonly PlacedLabel[],
  { bounds, reach, lineHeight }: PlacingRules,
): PlacedLabel | undefined {
  const own = points[index];
  if (!own) return undefined;
  const others = points.flatMap(({ at, radius }, other) =>
    other === index ? [] : boxAround(at, 2 * radius, 2 * radius),
  );
  // What lies over its own point is in the way wherever its leader goes.
  const passed = others.filter((mark) => !boxesMeet(mark, boxAround(own.at, 2 * own.radius, 2 * own.radius)));
  const anywhere = reach === Number.POSITIVE_INFINITY;
  const isFree = ({ box, leader }: PlacedLabel) =>
    isWithin(box, bounds) &&
    !others.some((mark) => boxesMeet(grow(mark, anywhere ? 2 : CLEAR), box)) &&
    !placed.some(
      (other) =>
        boxesMeet(grow(other.box, 2), box) || (other.leader && strokeCrosses(other.leader, grow(box, 2))),
    ) &&
    !(leader && placed.some((other) => strokeCrosses(leader, grow(other.box, 2)))) &&
    (anywhere ||
      !leader ||
      !(
        passed.some((mark) => strokeCrosses(leader, grow(mark, 2))) ||
        placed.some((other) => other.leader && meet(leader, other.leader))
      ));
  const beside = placesBeside(own).find(isFree);
  if (beside || reach === 0) return beside;
  if (anywhere) return placesAnywhere(own, bounds).find(isFree);
  const away = neighboursOf(points, index).map(({ at }) => at);
  for (let step = 1; step <= reach * 2; step++) {
    const around = placesAround(own, (step * lineHeight) / 2, away).find(isFree);
    if (around) return around;
  }
  return undefined;
}
