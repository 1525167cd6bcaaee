import type { Box } from './box.ts';

/** A place in the drawing, in its own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A straight line between two places. */
export type Stroke = readonly [from: Place, to: Place];

/** Liang and Barsky: whether a part of the line lies between each pair of the box's edges. */
export function strokeCrosses([from, to]: Stroke, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const edges = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  let [begin, end] = [0, 1];
  for (const [slope, room] of edges) {
    if (slope === 0 && room <= 0) return false;
    if (slope < 0) begin = Math.max(begin, room / slope);
    if (slope > 0) end = Math.min(end, room / slope);
  }
  return begin < end;
}
