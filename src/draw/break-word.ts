/** Of a word, before a hyphen. */
const LEAST_LETTERS = 3;

/** No part of it can be told for the whole. */
const NUMBER = /^\p{P}*[+−-]?[\d.,]+\P{L}*$/u;

/**
 * A word that is wider than a line, in parts that are not: behind its own marks where it has some, else by
 * hyphens. Numbers stay whole.
 */
export function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width || NUMBER.test(word)) return [word];
  const marked = word.match(/[^/.\-–—_@·]+[/.\-–—_@·]*\s*|[/.\-–—_@·]+/gu) ?? [word];
  return marked.length > 1
    ? marked.flatMap((part) => breakWord(part, width, measure))
    : hyphenate(word, width, measure);
}

/** In as few parts as fit, and those about as long as each other. */
function hyphenate(word: string, width: number, measure: (text: string) => number): string[] {
  const letters = [...word.trimEnd()];
  const space = word.slice(word.trimEnd().length);
  const parts: string[] = [];
  for (
    let left = measure(letters.join(''));
    left > width && letters.length > 1;
    left = measure(letters.join(''))
  ) {
    const even = Math.ceil(letters.length / Math.ceil(left / width));
    let count = Math.min(letters.length - 1, Math.max(even, LEAST_LETTERS));
    while (count > 1 && measure(`${letters.slice(0, count).join('')}-`) > width) count--;
    const isWord = letters.slice(count - 1, count + 1).every((letter) => /[\p{L}\p{M}]/u.test(letter));
    parts.push(`${letters.splice(0, count).join('')}${isWord ? '-' : ''}`);
  }
  return [...parts, `${letters.join('')}${space}`];
}
