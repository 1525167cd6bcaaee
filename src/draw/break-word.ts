/** Of a word, on either side of a hyphen. */
const LEAST_LETTERS = 3;

/** A word that is wider than a line, in parts that are not: behind its own marks where it has some, else by hyphens. */
export function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const marked = word.match(/[^/.\-–—_@·]+[/.\-–—_@·]*\s*|[/.\-–—_@·]+/gu) ?? [word];
  return marked.length > 1
    ? marked.flatMap((part) => breakWord(part, width, measure))
    : hyphenate(word, width, measure);
}

function hyphenate(word: string, width: number, measure: (text: string) => number): string[] {
  const letters = [...word.trimEnd()];
  const space = word.slice(word.trimEnd().length);
  const parts: string[] = [];
  while (measure(letters.join('')) > width && letters.length > 1) {
    let count = letters.length - 1;
    while (count > 1 && measure(`${letters.slice(0, count).join('')}-`) > width) count--;
    const rest = letters.length - count;
    if (rest < LEAST_LETTERS && count > 2 * LEAST_LETTERS) count -= LEAST_LETTERS - rest;
    const isWord = letters.slice(count - 1, count + 1).every((letter) => /[\p{L}\p{M}]/u.test(letter));
    parts.push(`${letters.splice(0, count).join('')}${isWord ? '-' : ''}`);
  }
  return [...parts, `${letters.join('')}${space}`];
}
