/** Ascending, disjoint ranges of code points, both ends included. */
export type CodePointRanges = readonly (readonly [first: number, last: number])[];

/** Joins ascending code points into ranges. */
export function toCodePointRanges(ascending: Iterable<number>): CodePointRanges {
  const ranges: [number, number][] = [];
  for (const codePoint of ascending) {
    const open = ranges.at(-1);
    if (open !== undefined && codePoint === open[1] + 1) open[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}

/** Looks a code point up by halving. */
export function includesCodePoint(ranges: CodePointRanges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** How many code points the ranges hold. */
export function countCodePoints(ranges: CodePointRanges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
