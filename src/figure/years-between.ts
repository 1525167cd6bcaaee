import { periodPosition } from '../data/period-position.ts';

/** From one period to another; not a number where either is none. */
export function yearsBetween(from: string | undefined, to: string | undefined): number {
  const [begin, end] = [from, to].map((period) =>
    period === undefined ? undefined : periodPosition(period),
  );
  if (begin === undefined || end === undefined) return Number.NaN;
  // Days are not quite even parts of a year.
  return Number((end - begin).toFixed(2));
}
