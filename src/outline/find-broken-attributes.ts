import { attributeKeys } from './attributes.ts';

export interface BrokenAttributes {
  /** Where the brace stands in the line. */
  readonly start: number;
  /** As they were most likely meant. */
  readonly repaired: string;
  readonly message: string;
  readonly hint: string;
}

const opening = new RegExp(
  `[{｛]\\s*(?:[#＃.][\\p{L}\\p{N}]|(?:${attributeKeys.join('|')}|id)\\s*[=:：＝])`,
  'u',
);

/** Braces in a heading that are meant as attributes, but would show as text. */
export function findBrokenAttributes(line: string): BrokenAttributes | undefined {
  // Code shows braces as they are; an escaped one is meant as text.
  const text = line.replace(/`[^`]*`|\\./g, (part) => ' '.repeat(part.length));
  const start = opening.exec(text)?.index;
  if (start === undefined) return undefined;
  const rest = text.slice(start).trimEnd();
  const written = /^[^}｝]*[}｝]?/.exec(rest)?.[0] ?? rest;
  const narrow = written
    .normalize('NFKC')
    .replace(/\s*[=:]\s*/g, '=')
    .replace(/^\{\s*id=/, '{#');
  const repaired = narrow.endsWith('}') ? narrow : `${narrow}}`;
  const found = (message: string, hint: string) => ({ start, repaired, message, hint });
  if (!/[}｝]/.test(rest)) return found('These braces are never closed.', `Write ${repaired}.`);
  if (/[｛｝＝＃：]/.test(written)) return found('Attributes are written in half width.', `Write ${narrow}.`);
  if (rest.length > written.length)
    return found('Attributes stand at the end of the heading.', `Move ${narrow} to the end of the line.`);
  if (start > 0 && !/\s/.test(line[start - 1] ?? ' '))
    return found('These braces are read as text.', `Leave a blank before ${narrow}.`);
  return found('These attributes cannot be read.', `Write ${narrow}.`);
}
