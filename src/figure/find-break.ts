import { periodPosition } from '../data/period-position.ts';
import type { Metrics, Observation } from '../metrics/metrics.ts';

/** A stretch of a series, in any order. */
export interface Stretch {
  readonly metric: string;
  readonly entity: string;
  readonly periods: readonly (string | undefined)[];
}

/** The first observation of a stretch that cannot be compared with those before it. */
export function findBreak(
  { metric, entity, periods }: Stretch,
  { observations }: Pick<Metrics, 'observations'>,
): Observation | undefined {
  const times = periods.flatMap((period) => positionOf(period) ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return (observations.get(metric)?.get(entity) ?? [])
    .filter(({ status, period }) => {
      const at = positionOf(period);
      return status === 'break' && at !== undefined && at > first && at <= last;
    })
    .sort((a, b) => (positionOf(a.period) ?? 0) - (positionOf(b.period) ?? 0))[0];
}

function positionOf(period: string | undefined): number | undefined {
  return period === undefined ? undefined : periodPosition(period);
}
