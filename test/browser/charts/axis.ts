import type { Axis } from '../../../src/chart/drawing.ts';

/** From its first tick to its last. */
export function axis(...ticks: readonly number[]): Axis {
  return {
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    ticks: ticks.map((at) => ({ at, label: String(at) })),
  };
}
