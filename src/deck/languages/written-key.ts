import type { Span } from '../../problem/span.ts';

/** Where `key=` or `key:` is written on a line of a text that begins at the span, else the span itself. */
export function writtenKey(span: Span, key: string): Span {
  const { text } = span.file;
  const lineEnd = text.indexOf('\n', span.start);
  const end = Math.max(span.end, lineEnd < 0 ? text.length : lineEnd);
  const match = new RegExp(`(?<![\\w-])${key}(?:=(?:"[^"\\n]*"|[^\\s}]+)|:[^\\n]*)`).exec(
    text.slice(span.start, end),
  );
  if (!match) return span;
  const start = span.start + match.index;
  return { file: span.file, start, end: start + match[0].trimEnd().length };
}
