/**
 * Where Chinese words end that others follow: the places at which a line may break.
 *
 * @param segment of the text's language
 * @param terms that stay whole, whatever the dictionary makes of them
 */
export function createWordEnds(
  segment: (text: string) => readonly number[],
  terms: readonly string[],
): (text: string) => readonly number[] {
  return (text) => segment(text).filter((end) => !isInside(end, text, terms));
}

function isInside(place: number, text: string, terms: readonly string[]): boolean {
  return terms.some((term) => {
    for (let at = text.indexOf(term); at >= 0 && term !== ''; at = text.indexOf(term, at + 1)) {
      if (at < place && place < at + term.length) return true;
    }
    return false;
  });
}
