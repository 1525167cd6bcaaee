import type { HouseFont } from '../theme/theme-fonts.ts';

/** A house font that can be set text with. */
export interface OpenFont {
  readonly family: string;
  readonly weight: number;
  /** A TrueType or OpenType file, whatever it came as. */
  readonly font: Uint8Array;
  /** SHA-256 of it. */
  readonly digest: string;
  /** Ascending, disjoint ranges, both ends included. */
  readonly codePoints: readonly (readonly [first: number, last: number])[];
}

export type FontFault =
  | { readonly kind: 'broken'; readonly font: HouseFont; readonly reason: string }
  /** Of a house font, whose name a packaged one has. */
  | { readonly kind: 'taken'; readonly font: HouseFont }
  | { readonly kind: 'unknown'; readonly family: string; readonly known: readonly string[] }
  | {
      readonly kind: 'no-weight';
      readonly family: string;
      readonly weight: number;
      readonly known: readonly number[];
    };

export interface FontOrder {
  readonly house: readonly HouseFont[];
  /** What a theme names itself; what stands behind is not held against it. */
  readonly families: readonly string[];
  readonly weights: readonly number[];
}

/** Implemented in `node/fonts`: house fonts that can be used, and all that is wrong with an order. */
export type OpenFonts = (
  order: FontOrder,
) => Promise<{ readonly house: readonly OpenFont[]; readonly faults: readonly FontFault[] }>;
