import type { Figure } from '../figure/figure.ts';
import type { ChartKindName } from './chart-kinds.ts';
import type { ChartSteps } from './chart-steps.ts';
import type { Drawing } from './drawing.ts';

/** A chart, planned: plain JSON. Its forms (drawing, table, alternative text) are all made from this. */
export interface ChartSpec {
  readonly kind: ChartKindName;
  /** Language of every text in it, BCP 47. */
  readonly language: string;
  /** Generated: metric, unit, entities, period. */
  readonly subtitle: string;
  /** Below the drawing: the author's own, then what its marks mean and why values are missing. */
  readonly remarks: readonly string[];
  readonly drawing: Drawing;
  /** What its values are measured in, equal for equal units; none where nothing is drawn to a scale. */
  readonly unit?: string;
  /** In one sentence, for who can't see it. */
  readonly alternative: string;
  /** What follows it: extremes, differences, gaps; empty where the alternative has it all. */
  readonly description: string;
  readonly table: ChartTable;
  /** None where it is there at once. */
  readonly steps?: ChartSteps;
}

/** Every value drawn, and what was calculated from them, with all that stands behind it. */
export interface ChartTable {
  readonly head: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly figure?: Figure;
}

/** In the order of the table. */
export function figuresOf({ table }: Pick<ChartSpec, 'table'>): Figure[] {
  return table.rows.flatMap((cells) => cells.flatMap(({ figure }) => figure ?? []));
}
