import type { OpenBlock } from '../open-block.ts';
import type { PlanContext } from '../plan-context.ts';
import { type Grid, type GridRow, numberOf } from './grid.ts';
import { isRanked } from './is-ranked.ts';

/**
 * Largest first, what is missing and what is "other" last; or as the author names them, as periods are, and
 * the rows of panels, which are to be found again in each.
 */
export function sortGrid(
  grid: Grid,
  block: OpenBlock,
  context: Pick<PlanContext, 'panelsAre'>,
  rankOf: (row: GridRow) => number | undefined,
): Grid {
  if (!isRanked(grid, block, context)) return grid;
  const rank = (row: GridRow) => rankOf(row) ?? Number.NEGATIVE_INFINITY;
  const isRest = ({ id }: GridRow) => /^others?$/.test(id);
  const rows = [...grid.rows].sort((a, b) => Number(isRest(a)) - Number(isRest(b)) || rank(b) - rank(a));
  return { ...grid, rows };
}

/** By the first series, or the one that stands out. */
export function firstValue(
  { series }: Grid,
  highlighted: ReadonlySet<string>,
): (row: GridRow) => number | undefined {
  const index = Math.max(
    0,
    series.findIndex(({ id }) => highlighted.has(id)),
  );
  return ({ cells }) => {
    const cell = cells[index];
    return cell && numberOf(cell);
  };
}
