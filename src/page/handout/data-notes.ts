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
  const notes = new Map<string, Set<string>>();
  for (const { labels, cells } of grid.rows) {
    for (const [index, cell] of cells.entries()) {
      if (!cell || cell.figure.formula !== undefined) continue;
      const name = [...labels, ...(grid.columns.length > 1 ? [grid.columns[index]] : [])].join(' ');
      for (const { reason, note, derived } of cell.figure.facts) {
        for (const text of [reason, note, derived]) {
          if (text === undefined || spec.remarks.some((remark) => remark.includes(text))) continue;
          notes.set(text, (notes.get(text) ?? new Set()).add(name));
        }
      }
    }
  }
  return [
    ...(marks.length > 0 ? [[...new Set(marks)].join(words.separator)] : []),
    ...[...notes].map(([text, names]) => `${[...names].join(words.listSeparator)}${words.colon}${text}`),
  ];
}
