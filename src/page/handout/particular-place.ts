import type { DataGrid, GridCell } from './data-grid.ts';

/**
 * Where something is said that values have in common: once for all, at the head of their column, in a column
 * of its own, behind what heads their row (where few rows have it), or beside each.
 */
export type ParticularPlace = 'nowhere' | 'table' | 'column' | 'row' | 'label' | 'cell';

/** At most so large a part of the rows, or a single one, has no column of its own. */
const FEW = 0.25;

/** @param read what is to be said of a value; empty where there is nothing, or what names it says so */
export function particularPlace(
  { rows, columns }: DataGrid,
  read: (cell: GridCell, names: readonly string[]) => string,
): ParticularPlace {
  const placed = rows.flatMap(({ labels, cells }, row) =>
    cells.flatMap((cell, column) =>
      cell ? [{ row, column, text: read(cell, [...labels, columns[column] ?? '']) }] : [],
    ),
  );
  const unsaid = placed.filter(({ text }) => text !== '');
  if (unsaid.length === 0) return 'nowhere';
  const isOne = (by: (cell: (typeof placed)[number]) => number) => {
    const texts = new Map<number, string>();
    return placed.every((cell) => {
      const known = texts.get(by(cell)) ?? cell.text;
      texts.set(by(cell), known);
      return known === cell.text;
    });
  };
  if (isOne(() => 0)) return 'table';
  if (columns.length > 1 && isOne(({ column }) => column)) return 'column';
  if (!isOne(({ row }) => row)) return 'cell';
  const count = new Set(unsaid.map(({ row }) => row)).size;
  return count === 1 || count <= rows.length * FEW ? 'label' : 'row';
}
