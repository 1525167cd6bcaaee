import type { Axis } from '../chart/drawing.ts';

/**
 * As many of an axis's ticks as have room for their labels, evenly chosen: among them zero, or the
 * last one of time, which is the one that is spoken of.
 *
 * @param needed px of the longest label along the axis
 */
export function thinTicks({ ticks, min, max }: Axis, length: number, needed: number): Axis['ticks'] {
  const zero = ticks.findIndex(({ at }) => at === 0);
  const kept = zero >= 0 ? zero : ticks.length - 1;
  for (let every = 1; every < ticks.length; every++) {
    const chosen = ticks.filter((_, index) => (index - kept) % every === 0);
    const apart = chosen.every((tick, index) => {
      const before = chosen[index - 1];
      return !before || ((tick.at - before.at) / (max - min)) * length >= needed;
    });
    if (apart) return chosen;
  }
  return ticks.slice(kept, kept + 1);
}
