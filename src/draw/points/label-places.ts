import type { Box } from '../box.ts';
import type { Place, Stroke } from '../stroke-crosses.ts';
import { boxAround, grow, nearestIn } from './around-points.ts';

/** A point with what is to stand at it. */
export interface LabelledPoint {
  readonly at: Place;
  readonly radius: number;
  /** Of its label. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly box: Box;
  /** From a point to its label, where that stands further off. */
  readonly leader: Stroke | undefined;
}

/** Between a point and its label. */
const GAP = 4;
/** Ways around a point, the best first: right, left, above, below, and the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const ANGLES = 24;

/** At the point itself. */
export function placesBeside({ at, radius, width, height }: LabelledPoint): PlacedLabel[] {
  return SIDES.map(([across, down]) => {
    const straight = across === 0 || down === 0;
    // At a corner the label comes nearer, as the point is round.
    const away = straight ? radius + GAP : radius * 0.75 + GAP / 2;
    const middle = { x: at.x + across * (away + width / 2), y: at.y + down * (away + height / 2) };
    return { box: boxAround(middle, width, height), leader: undefined };
  });
}

/** Further off, all around: first those that lead away from other places. */
export function placesAround(
  point: LabelledPoint,
  distance: number,
  others: readonly Place[],
): PlacedLabel[] {
  const { at, radius, width, height } = point;
  const [x, y] = others.reduce(([x, y], other) => [x + at.x - other.x, y + at.y - other.y], [0, 0]);
  const outwards = Math.atan2(y, x);
  return Array.from({ length: ANGLES }, (_, index) => {
    // To one side and the other by turns.
    const turn = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2);
    const angle = outwards + (turn * 2 * Math.PI) / ANGLES;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const away = radius + GAP + distance;
    const middle = { x: at.x + across * (away + width / 2), y: at.y + down * (away + height / 2) };
    return lead(point, boxAround(middle, width, height));
  });
}

/** All over the room, the nearest first. */
export function placesAnywhere(point: LabelledPoint, bounds: Box): PlacedLabel[] {
  const { at, width, height } = point;
  const [across, down] = [Math.max(8, width / 3), Math.max(4, height / 3)];
  const columns = Math.max(1, Math.floor((bounds.right - bounds.left - width) / across) + 1);
  const rows = Math.max(1, Math.floor((bounds.bottom - bounds.top - height) / down) + 1);
  return Array.from({ length: columns * rows }, (_, index) => {
    const left = bounds.left + (index % columns) * across;
    const top = bounds.top + Math.floor(index / columns) * down;
    return { left, top, right: left + width, bottom: top + height };
  })
    .map((box) => ({ box, distance: distanceTo(box, at) }))
    .filter(({ distance }) => distance > point.radius + GAP)
    .sort((a, b) => a.distance - b.distance)
    .map(({ box }) => lead(point, box));
}

function distanceTo(box: Box, at: Place): number {
  const near = nearestIn(box, at);
  return Math.hypot(near.x - at.x, near.y - at.y);
}

function lead({ at, radius }: LabelledPoint, box: Box): PlacedLabel {
  const to = nearestIn(grow(box, 1), at);
  const length = Math.hypot(to.x - at.x, to.y - at.y) || 1;
  const from = {
    x: at.x + ((to.x - at.x) / length) * (radius + 1),
    y: at.y + ((to.y - at.y) / length) * (radius + 1),
  };
  return { box, leader: [from, to] };
}
