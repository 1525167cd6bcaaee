import type { Found } from '../../figure/find-observations.ts';
import { cellsOf, type Grid } from './grid.ts';

/**
 * A grid's values and what each was to be, as far as they have to be alike. A target may be a limit, and
 * of a later time, which is said below; but where both say how they count, it counts what the value counts.
 */
export function alignTargets({ rows }: Pick<Grid, 'rows'>): Found[] {
  return cellsOf({
    rows: rows.map(({ cells: [actual, target], ...row }) => ({
      ...row,
      cells: actual && target ? [actual, alignTarget(target, actual)] : [],
    })),
  });
}

function alignTarget({ metric, observation, ...rest }: Found, actual: Found): Found {
  const isOpen = metric.definition === undefined || actual.metric.definition === undefined;
  return {
    ...rest,
    metric: isOpen ? { ...metric, definition: actual.metric.definition } : metric,
    observation: { ...observation, bound: undefined, period: actual.observation.period },
  };
}
