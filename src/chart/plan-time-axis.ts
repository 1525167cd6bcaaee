import { formatDate } from '../figure/format-date.ts';
import type { Axis } from './drawing.ts';
import type { SeriesPoint } from './find-series.ts';

const MOST_TICKS = 8;

/**
 * A time axis, truly spaced: ticks at the periods themselves where they are few, else at round years; at
 * some of the periods where those are years too few.
 *
 * @param across times of the charts on the same axis, in years
 */
export function planTimeAxis(
  points: readonly SeriesPoint[],
  language: string,
  across: readonly number[] = [],
): Axis {
  const periods = new Map([...points].sort((a, b) => a.at - b.at).map(({ at, period }) => [at, period]));
  const times = [...periods.keys()];
  const all = [...times, ...across].sort((a, b) => a - b);
  const [min = 0, max = min] = [all[0], all.at(-1)];
  const single = min === max ? 0.5 : 0;
  const range = { min: min - single, max: max + single };
  const apart = times.every(
    (at, index) => index === 0 || at - (times[index - 1] ?? 0) >= (max - min) / (MOST_TICKS + 1),
  );
  const ticksAt = (chosen: readonly number[]) =>
    chosen.map((at) => ({ at, label: shortDate(periods.get(at) ?? String(at), language) }));
  if (times.length <= MOST_TICKS && apart) return { ...range, ticks: ticksAt(times) };
  const years = roundYears(min, max);
  if (years.length > 2) return { ...range, ticks: years.map((year) => ({ at: year, label: String(year) })) };
  return { ...range, ticks: ticksAt(someOf(times, (max - min) / (MOST_TICKS - 1))) };
}

/** Back from the last year, which is the one that is spoken of. */
function roundYears(min: number, max: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (max - min) / years <= MOST_TICKS - 1) ?? 100;
  const last = Math.floor(max);
  const count = Math.max(0, Math.floor((last - min) / step) + 1);
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
}

/** Back from the last, none nearer to the next than that. */
function someOf(times: readonly number[], distance: number): number[] {
  let next = Number.POSITIVE_INFINITY;
  return times
    .toReversed()
    .filter((at) => {
      const kept = next - at >= distance * (1 - 1e-9);
      if (kept) next = at;
      return kept;
    })
    .toReversed();
}

/** Years stand alone; what is shorter is written out. */
function shortDate(period: string, language: string): string {
  return /^\d{4}$/.test(period) ? period : formatDate(period, language);
}
