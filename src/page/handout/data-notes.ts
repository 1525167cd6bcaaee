import { explainStatus } from '../../chart/explain-marks.ts';
import type { DeckChart } from '../../deck/deck.ts';
import { wordsFor } from '../../language/words.ts';
import type { DataGrid } from './data-grid.ts';

/** Below a table of values: what its marks mean; why values are missing; what is remarked of some. */
export function dataNotes(grid: DataGrid, { spec }: DeckChart): readonly string[] {
  const words = wordsFor(spec.language);
  const figures = grid.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.figure ?? []));
  const marks = figures.flatMap(({ facts }) =>
    facts.flatMap(({ status }) => explainStatus(status, spec.language) ?? []),
  );
  const notes = remarksByText(grid, (text) => spec.remarks.some((remark) => remark.includes(text)));
  return [
    ...(marks.length > 0 ? [[...new Set(marks)].join(words.separator)] : []),
    ...[...notes].map(([text, places]) => {
      const names = namePlaces(grid, places);
      return names.length === 0 ? text : `${names.join(words.listSeparator)}${words.colon}${text}`;
    }),
  ];
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function remarksByText(
  grid: DataGrid,
  isSaid: (text: string) => boolean,
): ReadonlyMap<string, CellPosition[]> {
  const places = new Map<string, CellPosition[]>();
  for (const { row, column, figure } of givenCells(grid)) {
    const facts = figure.facts.flatMap(({ reason, note, derived }) => [reason, note, derived]);
    for (const text of new Set(facts)) {
      if (text === undefined || isSaid(text)) continue;
      places.set(text, [...(places.get(text) ?? []), { row, column }]);
    }
  }
  return places;
}

function givenCells({ rows }: DataGrid) {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell && cell.figure.formula === undefined ? [{ row, column, figure: cell.figure }] : [],
    ),
  );
}

/** What holds for a whole column is said of that; what holds for all, of nothing. */
function namePlaces(grid: DataGrid, places: readonly CellPosition[]): readonly string[] {
  const given = givenCells(grid);
  if (places.length === given.length) return [];
  const countIn = (cells: readonly CellPosition[], column: number) =>
    cells.filter((cell) => cell.column === column).length;
  const whole = grid.columns.flatMap((_, column) =>
    grid.columns.length > 1 && countIn(places, column) === countIn(given, column) ? [column] : [],
  );
  const others = places.filter(({ column }) => !whole.includes(column));
  return [
    ...whole.map((column) => grid.columns[column] ?? ''),
    ...others.map(({ row, column }) =>
      [...(grid.rows[row]?.labels ?? []), ...(grid.columns.length > 1 ? [grid.columns[column]] : [])].join(
        ' ',
      ),
    ),
  ];
}
