import type { TextFile } from './text-file.ts';

/** A stretch of a file: offsets into its text in UTF-16 units, the end not included. */
export interface Span {
  readonly file: TextFile;
  readonly start: number;
  readonly end: number;
}

/** Where a span begins, counted from 1; the column counts UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export function placeOf(span: Span): Place {
  const before = span.file.text.slice(0, span.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: span.start - lineStart + 1 };
}

/** A part of a span, by offsets from its start; it never reaches beyond the span. */
export function partOf(span: Span, from: number, to: number): Span {
  const start = Math.min(span.start + from, span.end);
  return { file: span.file, start, end: Math.max(start, Math.min(span.start + to, span.end)) };
}
