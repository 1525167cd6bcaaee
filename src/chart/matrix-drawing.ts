/** Factors × entities. What stands in a cell is the table's, one further to the right behind the row's name. */
export interface MatrixDrawing {
  readonly shape: 'matrix';
  readonly columns: readonly { readonly label: string; readonly highlighted: boolean }[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly label: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly text: string;
  /** Where its word stands among the levels of its metric, from the weakest: 0 to 1. */
  readonly strength: number | null;
  /** Nothing is known, and its record says so. */
  readonly missing: boolean;
}
