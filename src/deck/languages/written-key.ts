import type { Span } from '../../problem/span.ts';

/** Where `key=` or `key:` is written on the line of a span. */
export function writtenKey(span: Span, key: string): Span | undefined {
  const { text } = span.file;
  const lineEnd = text.indexOf('\n', span.start);
  const end = Math.max(span.end, lineEnd < 0 ? text.length : lineEnd);
  const match = new RegExp(`(?<![\\w-])${key}(?:=(?:"[^"\\n]*"|[^\\s}]+)|:[^\\n]*)`).exec(
    text.slice(span.start, end),
  );
  if (!match) return undefined;
  const start = span.start + match.index;
  return { file: span.file, start, end: start + match[0].trimEnd().length };
}
