import type { ThemeFonts } from './theme-fonts.ts';

/** How a deck looks: tokens and CSS, no code. */
export interface Theme {
  readonly name: string;
  readonly fonts: ThemeFonts;
  /** CSS custom properties without their dashes: `colour-ground` → `#ffffff`. */
  readonly tokens: ReadonlyMap<string, string>;
  /** A cascade layer with what all themes share, then one for each theme down the line of `extends`. */
  readonly css: string;
}
