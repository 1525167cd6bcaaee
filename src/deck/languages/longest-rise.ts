/** The most of the numbers that rise from first to last, by index: what is not among them has moved. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  /** The index at which the best run of each length ends. */
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    const length = countBelow(number, ends, numbers);
    ends[length] = index;
    return length === 0 ? undefined : ends[length - 1];
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}

/** How long the longest run is that the number can go on from. */
function countBelow(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
