import type { Axis } from '../chart/drawing.ts';

/**
 * As many of an axis's ticks as have room for their labels, evenly chosen.
 *
 * @param needed px of the longest label along the axis
 */
export function thinTicks({ ticks, min, max }: Axis, length: number, needed: number): Axis['ticks'] {
  const apart = ticks.length > 1 ? length / (ticks.length - 1) : length;
  const every = Math.max(1, Math.ceil(needed / apart));
  // Zero stays, where it is one of them: the rest is counted from there.
  const zero = min < 0 && max > 0 ? ticks.findIndex(({ at }) => at === 0) : 0;
  return ticks.filter((_, index) => (index - Math.max(0, zero)) % every === 0);
}
