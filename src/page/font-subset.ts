import type { OpenFont } from './open-font.ts';

/** The faces that a text is set in: of the families the first that has a character draws it. */
export interface FontStack {
  readonly families: readonly string[];
  readonly weights: readonly number[];
  /** Families that are not packaged. */
  readonly house: readonly OpenFont[];
}

/** A part of a page's characters, and what it is set in. */
export interface TextRequest {
  readonly families: readonly string[];
  /** Distinct characters, any order. */
  readonly characters: string;
}

/** What a page asks of the fonts: the characters it shows, and the weights it shows them in. */
export interface FontRequest extends Omit<FontStack, 'families'> {
  readonly texts: readonly TextRequest[];
}

/** One weight of a family, cut down to the characters that it draws. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** A whole WOFF 1.0 file. */
  readonly woff: Uint8Array;
}

/** Only faces that draw something. */
export interface FontSubset {
  readonly faces: readonly FontFace[];
  /** Characters that need a glyph and that no face has, by code point; none of them is in `faces`. */
  readonly missing: readonly string[];
}

/** Implemented in `node/fonts`. */
export type SubsetFonts = (request: FontRequest) => Promise<FontSubset>;
