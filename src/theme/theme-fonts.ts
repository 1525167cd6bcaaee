import type { Span } from '../problem/span.ts';

/** A font file of a theme's own folder, as it was read. */
export interface HouseFont {
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
  /** Where the theme names the file. */
  readonly span: Span;
}

/**
 * The families that a theme's text is set in. In a list the nearest comes first; those behind it have what
 * it lacks, the last is packaged.
 */
export interface ThemeFonts {
  /** For Han, and for all Chinese text. */
  readonly han: readonly string[];
  /** First in text of other languages. May be empty: then Han families set Latin, too. */
  readonly latin: readonly string[];
  readonly weights: readonly number[];
  readonly house: readonly HouseFont[];
  /** Where the theme names what it is set in. */
  readonly spans: {
    readonly han: Span | undefined;
    readonly latin: Span | undefined;
    readonly weights: Span | undefined;
  };
}
