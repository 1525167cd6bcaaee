import type { Figure } from '../figure/figure.ts';
import type { ChartTable } from './chart-spec.ts';

/** A figure of a chart's table with what names it there. */
export interface PlacedFigure {
  readonly figure: Figure;
  /** What stands in the columns before the first figures: its panel, its entity, its period. */
  readonly labels: readonly string[];
  /** At the head of its column. */
  readonly column: string;
}

/** How many columns of a table name what stands behind them. */
export function labelColumns({ rows }: ChartTable): number {
  const first = rows.map((cells) => cells.findIndex(({ figure }) => figure !== undefined));
  return Math.max(1, Math.min(...first.filter((index) => index >= 0)));
}

/** Row by row. */
export function placedFigures(table: ChartTable): PlacedFigure[] {
  const count = labelColumns(table);
  return table.rows.flatMap((cells) =>
    cells.flatMap(({ figure }, index) =>
      figure
        ? [{ figure, labels: cells.slice(0, count).map(({ text }) => text), column: table.head[index] ?? '' }]
        : [],
    ),
  );
}
