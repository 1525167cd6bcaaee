import type { OpenBlock } from '../open-block.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Grid } from './grid.ts';

/** Rows go by their values, unless the author names their order, they are periods, or rows of panels. */
export function isRanked(
  { rowsAre }: Pick<Grid, 'rowsAre'>,
  { fields }: Pick<OpenBlock, 'fields'>,
  { panelsAre }: Pick<PlanContext, 'panelsAre'>,
): boolean {
  const wanted = fields.choice('sort', ['value', 'given']);
  return wanted ? wanted === 'value' : rowsAre !== 'periods' && panelsAre === undefined;
}
