/** What a page asks of the fonts: the characters it shows, and the weights it shows them in. */
export interface FontRequest {
  readonly family: string;
  readonly weights: readonly number[];
  /** Distinct characters, any order. */
  readonly characters: string;
}

/** One weight of a family, cut down to the requested characters. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** A whole WOFF 1.0 file. */
  readonly woff: Uint8Array;
}

/** The faces in the order of the requested weights. */
export interface FontSubset {
  readonly faces: readonly FontFace[];
  /** Characters that need a glyph and that no face has, by code point; none of them is in `faces`. */
  readonly missing: readonly string[];
}

/** Implemented in `node/fonts`; rejects when the family or a weight is not packaged. */
export type SubsetFonts = (request: FontRequest) => Promise<FontSubset>;
