import type { Box } from '../box.ts';
import type { Place, Stroke } from '../stroke-crosses.ts';

export function boxAround({ x, y }: Place, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The place of a box that is nearest to another place. */
export function nearestIn({ left, top, right, bottom }: Box, { x, y }: Place): Place {
  return { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
}

export function meet([a, b]: Stroke, [c, d]: Stroke): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of a stroke a place lies: its sign. */
function side(from: Place, to: Place, place: Place): number {
  return (to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x);
}
