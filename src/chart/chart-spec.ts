import type { Figure } from '../figure/figure.ts';

/** What to draw: plain JSON, no function, no colour, no library. */
export type ChartSpec = BarChart;

export interface BarChart {
  readonly kind: 'bar';
  /** Language of every text in it, BCP 47. */
  readonly language: string;
  /** Generated: metric, unit, entities, period. */
  readonly subtitle: string;
  readonly note: string | undefined;
  /** From top to bottom. */
  readonly bars: readonly Bar[];
  readonly arrow: DifferenceArrow | undefined;
  /** In one sentence, for who can't see it. */
  readonly alternative: string;
  readonly table: ChartTable;
}

export interface Bar {
  readonly label: string;
  /** In the metric's unit; absent where the value is missing. */
  readonly value: number | undefined;
  /** As it stands on the bar: `38%`, `未说明`. */
  readonly text: string;
  readonly highlighted: boolean;
  readonly figure: Figure;
}

/** From one bar's end to another's. */
export interface DifferenceArrow {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly figure: Figure;
}

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
