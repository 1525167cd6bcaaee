import type { Span } from '../problem/span.ts';

/**
 * marked's tokens carry no places: they are found again by searching forward for what each token
 * was read from, inside the place of its parent.
 */
export interface PlaceFinder {
  /** The place of the next token read from `raw`. */
  next(raw: string): Span;
}

/** @param fileText the file's text as marked saw it, masked */
export function createPlaceFinder(fileText: string, within: Span): PlaceFinder {
  const area = fileText.slice(within.start, within.end);
  let from = 0;
  return {
    next(raw) {
      // Lists and quotes strip indentation, so a token's later lines may not stand in the file as they are.
      const firstLine = raw.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
      const exact = area.indexOf(raw, from);
      // At the end of a file without a last newline, marked's text is longer than the file's.
      const text = exact >= 0 ? raw : raw.trimEnd();
      const whole = exact >= 0 ? exact : area.indexOf(text, from);
      const found =
        whole >= 0 ? whole + text.length - text.trimStart().length : area.indexOf(firstLine, from);
      if (firstLine === '' || found < 0) return { ...within, start: within.start + from };
      const end = whole >= 0 ? whole + raw.trimEnd().length : found + firstLine.length;
      from = whole >= 0 ? whole + text.length : end;
      return { file: within.file, start: within.start + found, end: within.start + Math.max(found, end) };
    },
  };
}
