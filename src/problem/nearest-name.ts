/** The known name nearest to a mistyped one, if any is near enough to be meant. */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: { readonly name: string; readonly distance: number; readonly shared: number } | undefined;
  for (const candidate of known) {
    // A number beside another one is another number, and no slip.
    if (wanted === '' || /^\d+$/.test(candidate)) continue;
    const folded = fold(candidate);
    const shared = sharedStart(wanted, folded);
    const distance = editDistance(wanted, folded);
    if (distance > limitFor(wanted, folded, shared)) continue;
    const nearer = !best || distance < best.distance || (distance === best.distance && shared > best.shared);
    if (nearer) best = { name: candidate, distance, shared };
  }
  return best?.name;
}

/** Case, full width, and which sign joins the words are no difference. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** A third of the length; more where a word is cut short or ends otherwise: `diff`, `entity` for `entities`. */
function limitFor(wanted: string, known: string, shared: number): number {
  const longer = Math.max(wanted.length, known.length);
  const otherEnd = shared * 2 > longer ? 3 : 0;
  const cutShort = shared >= 3 && shared === wanted.length ? longer - shared : 0;
  return Math.max(1, Math.floor(longer / 3), otherEnd, cutShort);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** `Did you mean "x"?`, or nothing. */
export function suggestName(name: string, known: Iterable<string>): string | undefined {
  const nearest = findNearestName(name, known);
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/** Damerau–Levenshtein with adjacent swaps counted once, since swaps are the commonest slip. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? Math.max(a.length, b.length);
}
