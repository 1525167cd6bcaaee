import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';

/** `{#id .class key=value key="a b"}` */
export interface Attributes {
  readonly id: Attribute | undefined;
  readonly classes: readonly Attribute[];
  readonly values: ReadonlyMap<AttributeKey, Attribute>;
  readonly span: Span;
}

export interface Attribute {
  readonly text: string;
  readonly span: Span;
}

export const attributeKeys = [
  'layout',
  'time',
  'for',
  'priority',
  'background',
  'visibility',
  'each',
  'supports',
  'confidence',
  'after',
] as const;
export type AttributeKey = (typeof attributeKeys)[number];

/** `{patents time=90s}`: the # was forgotten; `{a, b}` is text. */
const slippedPattern = new RegExp(`\\s(?:#\\S|(?:${attributeKeys.join('|')})=)`);
const idPattern = /^[\p{L}\p{N}_-]+$/u;
const token = /\s*(?:#([^\s{}=,，、]+)|\.([^\s{}=,，、]+)|([\w-]+)=(?:"([^"]*)"|([^\s"“”{}]+)))/uy;

/** The braces at the end of a heading's line, if there are any: `## Headline {#id}` */
export function findAttributes(line: string): { readonly text: string; readonly start: number } | undefined {
  const match = /(?:^|\s)(\{[#.\p{L}][^{}]*\})\s*$/u.exec(line);
  if (!match?.[1] || !(/^\{(#|\.|[\w-]+=)/.test(match[1]) || slippedPattern.test(match[1]))) return undefined;
  return { text: match[1], start: match.index + match[0].indexOf('{') };
}

/** @param source the braces with what they hold, standing at `span` */
export function parseAttributes(source: string, span: Span, report: Report): Attributes {
  let id: Attribute | undefined;
  const classes: Attribute[] = [];
  const values = new Map<AttributeKey, Attribute>();
  const body = source.slice(1, -1);
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(body); match; match = token.exec(body)) {
    const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const place = partOf(span, 1 + match.index + leading, 1 + token.lastIndex);
    end = token.lastIndex;
    const [, hash, dot, key, quoted, bare] = match;
    if (hash !== undefined) {
      if (id) report(createProblem('bad-attribute', place, 'A heading has one id.'));
      else if (isId(hash)) id = { text: hash, span: place };
      else
        report(createProblem('bad-attribute', place, `"${hash}" is no id: letters, digits, _ and - only.`));
    } else if (dot !== undefined) classes.push({ text: dot, span: place });
    else if (key !== undefined) addValue(values, key, { text: quoted ?? bare ?? '', span: place }, report);
  }
  const rest = body.slice(end).trim();
  if (rest !== '') {
    const start = 1 + body.indexOf(rest, end);
    const place = partOf(span, start, start + rest.length);
    report(createProblem('bad-attribute', place, `"${rest}" is no attribute.`, { hint: hintFor(rest) }));
  }
  return { id, classes, values, span };
}

function hintFor(rest: string): string {
  const shape = 'Write {#id .class key=value}';
  if (/^[,，、]/.test(rest)) return `${shape}: blanks between them, no commas.`;
  if (/^[\w-]+\s+=|^[\w-]+=\s/.test(rest)) return `${shape}: no blanks around =.`;
  if (/[“”]/.test(rest)) return 'A value with blanks stands in straight quotes: key="a b".';
  if (/^[\w-]+="/.test(rest)) return 'The quote is never closed: key="a b".';
  return `${shape}.`;
}

export function addValue(
  values: Map<AttributeKey, Attribute>,
  key: string,
  value: Attribute,
  report: Report,
): void {
  const known = attributeKeys.find((name) => name === key);
  if (!known) {
    const hint = suggestName(key, attributeKeys) ?? `Known: ${attributeKeys.join(', ')}.`;
    report(createProblem('unknown-attribute', value.span, `A slide has no attribute "${key}".`, { hint }));
  } else values.set(known, value);
}

export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** A heading's text as an id: `土壤 & soil` → `土壤-soil`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
