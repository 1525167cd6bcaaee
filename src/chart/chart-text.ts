import type { Figure } from '../figure/figure.ts';
import type { TableCell } from './chart-spec.ts';

/** A text of a drawing: plain pieces, and the figures between them by their place in the chart's table. */
export type ChartText = readonly (string | CellPlace)[];

export interface CellPlace {
  readonly row: number;
  readonly cell: number;
}

/** The same before its figures have a place in a table. */
export type BoundText = readonly (string | Figure)[];

/** A text for a row of the table that has room for its figures from a cell on. */
export function placeText(text: BoundText, row: number, cell: number): ChartText {
  let next = cell;
  return text.map((part) => (typeof part === 'string' ? part : { row, cell: next++ }));
}

export function figureCells(text: BoundText): TableCell[] {
  return text.flatMap((part) => (typeof part === 'string' ? [] : [{ text: part.text, figure: part }]));
}

export function plainText(text: BoundText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
