import { formatDate } from '../figure/format-date.ts';
import type { Axis } from './drawing.ts';
import type { SeriesPoint } from './find-series.ts';

const MOST_TICKS = 8;

/** A time axis, truly spaced: ticks at the periods themselves where they are few, else at round years. */
export function planTimeAxis(points: readonly SeriesPoint[], language: string): Axis {
  const periods = new Map([...points].sort((a, b) => a.at - b.at).map(({ at, period }) => [at, period]));
  const times = [...periods.keys()];
  const [min = 0, max = min] = [times[0], times.at(-1)];
  const single = min === max ? 0.5 : 0;
  const range = { min: min - single, max: max + single };
  const apart = times.every(
    (at, index) => index === 0 || at - (times[index - 1] ?? 0) >= (max - min) / (MOST_TICKS + 1),
  );
  if (times.length <= MOST_TICKS && apart) {
    return {
      ...range,
      ticks: [...periods].map(([at, period]) => ({ at, label: shortDate(period, language) })),
    };
  }
  const step = [1, 2, 5, 10, 20, 50].find((years) => (max - min) / years <= MOST_TICKS - 1) ?? 100;
  // Back from the last year, which is the one that is spoken of.
  const last = Math.floor(max);
  const count = Math.floor((last - min) / step) + 1;
  const years = Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
  return { ...range, ticks: years.map((year) => ({ at: year, label: String(year) })) };
}

/** Years stand alone; what is shorter is written out. */
function shortDate(period: string, language: string): string {
  return /^\d{4}$/.test(period) ? period : formatDate(period, language);
}
