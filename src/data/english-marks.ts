/**
 * Typewriter quotes, dashes and dots → those of print.
 *
 *     "it's" -- so...   “it’s” – so…      '90s   ’90s      a---b   a—b
 *
 * @param before the character that stands before the text; empty at its beginning
 */
export function englishMarks(text: string, before = ''): string {
  const dashed = text
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–');
  const quotes = /["']/g;
  let set = '';
  let end = 0;
  for (const { 0: mark, index } of dashed.matchAll(quotes)) {
    set += dashed.slice(end, index);
    set += quoteMark(mark, set.at(-1) ?? before, dashed.slice(index, index + 5));
    end = index + 1;
  }
  return set + dashed.slice(end);
}

function quoteMark(mark: string, before: string, from: string): string {
  const opens = /^[\s([{\u2013\u2014\u2018\u201C/-]?$/u.test(before);
  if (mark === '"') return opens ? '“' : '”';
  const elides = /^'(?:\d\ds?\b|(?:tis|twas|em)\b)/i.test(from);
  return opens && !elides ? '‘' : '’';
}
