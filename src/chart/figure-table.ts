import type { Figure } from '../figure/figure.ts';
import { wordsFor } from '../language/words.ts';
import type { ChartTable, TableCell } from './chart-spec.ts';
import type { CellPlace } from './drawing.ts';

export interface FigureRow {
  readonly label: string;
  readonly figure: Figure;
}

/** Figures that are named one by one, with what stands behind each. */
export function tabulateFigures(rows: readonly FigureRow[], language: string): ChartTable {
  const words = wordsFor(language);
  return {
    head: [words.measure, words.value, words.entity, words.period, words.status],
    rows: rows.map(({ label, figure }): TableCell[] => {
      const each = (text: (fact: Figure['facts'][number]) => string | undefined) =>
        [...new Set(figure.facts.map(text))].filter((part) => part !== undefined).join(words.listSeparator);
      return [
        { text: label },
        { text: figure.text, figure },
        { text: each(({ entity }) => entity) },
        { text: each(({ period }) => period) },
        { text: each(({ status }) => words.statuses[status]) },
      ];
    }),
  };
}

/** Where such a table holds the figure of a row. */
export function placeOfFigure(row: number): CellPlace {
  return { row, column: 1 };
}
