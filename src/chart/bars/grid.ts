import type { Found } from '../../figure/find-observations.ts';

/** What a chart's rows or its series are. */
export const dimensions = ['entities', 'periods', 'metrics'] as const;
export type Dimension = (typeof dimensions)[number];

/** Observations in rows, each with one of every series. */
export interface Grid {
  readonly rowsAre: Dimension;
  readonly seriesAre: Dimension;
  readonly rows: readonly GridRow[];
  readonly series: readonly GridHead[];
}

export interface GridHead {
  /** An entity's or a metric's; or a period. */
  readonly id: string;
  readonly label: string;
}

export interface GridRow extends GridHead {
  /** In the order of the series. */
  readonly cells: readonly Found[];
}

/** Every observation, row by row. */
export function cellsOf({ rows }: Pick<Grid, 'rows'>): Found[] {
  return rows.flatMap(({ cells }) => cells);
}

/** A value as a number; nothing where it is missing. */
export function numberOf({ observation: { value } }: Found): number | undefined {
  return value.kind === 'number' ? Number(value.text) : undefined;
}
