import type { OpenBlock } from '../open-block.ts';
import { type Grid, type GridRow, numberOf } from './grid.ts';

/** Largest first, what is missing and what is "other" last; or as the author names them, as periods always are. */
export function sortGrid(
  grid: Grid,
  { fields }: OpenBlock,
  rankOf: (row: GridRow) => number | undefined,
): Grid {
  const wanted = fields.choice('sort', ['value', 'given']);
  const order = wanted ?? (grid.rowsAre === 'periods' ? 'given' : 'value');
  if (order === 'given') return grid;
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
