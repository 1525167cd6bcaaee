import type { Span } from '../problem/span.ts';

/**
 * marked's tokens carry no places: they are found again by searching forward for what each token
 * was read from, inside the place of its parent.
 */
export interface PlaceFinder {
  /** The place of the next token read from `raw`. */
  next(raw: string): Span;
}

/** @param text the file's text as marked saw it, masked */
export function createPlaceFinder(text: string, within: Span): PlaceFinder {
  let from = within.start;
  return {
    next(raw) {
      // Lists and quotes strip indentation, so a token's later lines may not stand in the file as they are.
      const firstLine = raw.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
      const whole = text.indexOf(raw, from);
      const exact = whole >= 0 && whole + raw.length <= within.end;
      const found = exact ? whole + (raw.length - raw.trimStart().length) : text.indexOf(firstLine, from);
      if (firstLine === '' || found < 0 || found > within.end) return { ...within, start: from };
      const end = exact ? whole + raw.trimEnd().length : found + firstLine.length;
      const consumed = exact ? whole + raw.length : end;
      from = Math.min(Math.max(from, consumed), within.end);
      return { file: within.file, start: found, end: Math.max(found, end) };
    },
  };
}
