import type { DataGrid, GridCell } from './data-grid.ts';

/**
 * Where something is said that values have in common: once for all, at the head of their column, in their
 * row, or beside each.
 */
export type ParticularPlace = 'nowhere' | 'table' | 'column' | 'row' | 'cell';

/**
 * @param read what is to be said of a value; empty where there is nothing
 * @param isSaid whether what names the value says it already
 */
export function particularPlace(
  { rows, columns }: DataGrid,
  read: (cell: GridCell) => string,
  isSaid: (text: string, names: readonly string[]) => boolean = () => false,
): ParticularPlace {
  const placed = rows.flatMap(({ labels, cells }, row) =>
    cells.flatMap((cell, column) =>
      cell ? [{ row, column, text: read(cell), names: [...labels, columns[column] ?? ''] }] : [],
    ),
  );
  if (placed.every(({ text, names }) => text === '' || isSaid(text, names))) return 'nowhere';
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
  return isOne(({ row }) => row) ? 'row' : 'cell';
}
