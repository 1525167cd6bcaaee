import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Expression } from './expression.ts';
import type { Inline } from './outline.ts';
import { type Mustache, parseExpression, readMustache } from './parse-expression.ts';

/**
 * Expressions are hidden from YAML and marked behind private-use characters of the same length, so
 * that every place stays true and `**{{x}}**,高`, `title: {{x}}` and a `|` in a table cell don't break.
 *
 *     {{gdp.hz}}
 *     ␀ab␁␁␁␁␁␁␁      ␀ opens, ab is the index in base 4096, ␁ fills up
 */
export type Masks = readonly Mask[];

export interface Mask {
  readonly source: string;
  readonly span: Span;
  /** Reads the source; figures that an outline repeats are read once. */
  readonly read: () => Mustache | undefined;
}

const OPEN = '\uE000';
const FILL = '\uE001';
const FIRST_DIGIT = 0xe100;
const BASE = 4096;
const maskPattern = () => /\uE000([\uE100-\uF0FF])([\uE100-\uF0FF])\uE001*/g;

export function maskExpressions(file: TextFile, report: Report): { text: string; masks: Masks } {
  const masks: Mask[] = [];
  const known = new Map<string, { readonly mustache: Mustache | undefined }>();
  const read = (source: string) => {
    const reading = known.get(source) ?? { mustache: readMustache(source) };
    known.set(source, reading);
    return reading.mustache;
  };
  const clean = replacePrivateUse(file, report);
  const text = clean.replace(
    /(?<!\\)\{\{\{?[^\n{}]*(?:\{[^\n{}]*\}[^\n{}]*)*\}?\}\}/g,
    (source, start: number) => {
      // `{{> path}}` on a line of its own is the scanner's.
      if (isIncludeLine(clean, start, source)) return source;
      const index =
        masks.push({
          source,
          span: { file, start, end: start + source.length },
          read: () => read(source),
        }) - 1;
      const digits = String.fromCharCode(
        FIRST_DIGIT + Math.floor(index / BASE),
        FIRST_DIGIT + (index % BASE),
      );
      return (OPEN + digits).padEnd(source.length, FILL);
    },
  );
  return { text, masks };
}

function replacePrivateUse(file: TextFile, report: Report): string {
  return file.text.replace(/[\uE000-\uF8FF]/g, (char, start: number) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase();
    const span = { file, start, end: start + 1 };
    report(
      createProblem(
        'private-use-character',
        span,
        `The private-use character U+${code} has no meaning here.`,
      ),
    );
    return '\uFFFD';
  });
}

/** The text as the author wrote it: for code, math, addresses and ids, where expressions don't apply. */
export function unmask(text: string, masks: Masks): string {
  return text.replace(
    maskPattern(),
    (_, high: string, low: string) => masks[indexOf(high, low)]?.source ?? '',
  );
}

export function hasMask(text: string): boolean {
  return text.includes(OPEN);
}

/** A masked text, standing at `span` → plain texts and the figures between them. */
export function splitMasks(text: string, span: Span, masks: Masks, report: Report): Inline<Expression>[] {
  const parts: Inline<Expression>[] = [];
  let end = 0;
  let place = span.start;
  const addText = (to: number, until: number) => {
    if (to > end)
      parts.push({
        kind: 'text',
        text: text.slice(end, to),
        span: { ...span, start: place, end: Math.max(place, until) },
      });
  };
  for (const match of text.matchAll(maskPattern())) {
    const mask = masks[indexOf(match[1] ?? '', match[2] ?? '')];
    addText(match.index, mask?.span.start ?? place);
    end = match.index + match[0].length;
    if (!mask) continue;
    place = mask.span.end;
    const figure = parseExpression(mask, report);
    if (figure) parts.push({ kind: 'figure', figure, span: mask.span });
  }
  addText(text.length, span.end);
  return parts;
}

function indexOf(high: string, low: string): number {
  return (high.charCodeAt(0) - FIRST_DIGIT) * BASE + low.charCodeAt(0) - FIRST_DIGIT;
}

function isIncludeLine(text: string, start: number, source: string): boolean {
  const before = start === 0 ? '\n' : text[start - 1];
  return (
    source.startsWith('{{>') &&
    before === '\n' &&
    /^[ \t]*(\n|$)/.test(text.slice(start + source.length, start + source.length + 80))
  );
}
