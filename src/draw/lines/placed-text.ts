/** A text in its rows, each by the middle of its height. */
export interface PlacedText {
  readonly rows: readonly { readonly text: string; readonly y: number }[];
  /** Where it begins, ends or has its middle: all texts of a group alike. */
  readonly x: number;
}

/** Rows around a middle. */
export function stackRows(
  rows: readonly string[],
  { x, middle, height }: { readonly x: number; readonly middle: number; readonly height: number },
): PlacedText {
  return { x, rows: rows.map((text, at) => ({ text, y: middle + (at - (rows.length - 1) / 2) * height })) };
}
