/** What style sheets put into a page; behind a slash stands what is read aloud. */
export function writtenByStyles(css: string): string {
  const values = [...css.matchAll(/\b(?:content|quotes)\s*:([^;}]*)/g)].map(([, value = '']) =>
    value.replace(/\/.*$/s, ''),
  );
  return values.join('').replaceAll('"', '');
}
