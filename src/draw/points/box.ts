/** A place in the drawing, in its own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line between two places. */
export type Stroke = readonly [from: Place, to: Place];

export function boxAround({ x, y }: Place, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The place of a box that is nearest to another place. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Place): Place {
  return { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
}

/** By the part of the stroke that lies between each pair of the box's edges. */
export function crosses([from, to]: Stroke, { left, top, right, bottom }: Box): boolean {
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

export function meet([a, b]: Stroke, [c, d]: Stroke): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of a stroke a place lies: its sign. */
function side(from: Place, to: Place, place: Place): number {
  return (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x);
}
