import type { Span } from '../problem/span.ts';
import type { ThemeFonts } from './theme-fonts.ts';

/** How a deck looks: tokens and CSS, no code. */
export interface Theme {
  readonly name: string;
  readonly fonts: ThemeFonts;
  /** CSS custom properties without their dashes: `colour-ground` → `#ffffff`. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Tokens that have another value in some setting. */
  readonly settings: Readonly<Record<ThemeSetting, ReadonlyMap<string, string>>>;
  readonly logo: ThemeLogo | undefined;
  /** A cascade layer with what all themes share, then one for each theme down the line of `extends`. */
  readonly css: string;
}

/** On paper; on a slide whose own `background=` is dark, or light. */
export const themeSettings = ['print', 'dark', 'light'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

/** A file beside the theme.json that names it. */
export interface ThemeLogo {
  readonly text: string;
  readonly span: Span;
}
