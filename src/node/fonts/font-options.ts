/** What every cut of a font keeps and drops. */
export interface FontOptions {
  readonly keepFeatures: string[];
  readonly noHinting: boolean;
  readonly dropTables: string[];
}

/** Raise it with any change to the options below, and of subset-font: cached and packaged fonts are then made anew. */
export const FONT_OPTIONS_VERSION = 5;

/**
 * The options for `subset-font`, for the packaged fonts and for a deck's own alike.
 *
 * `halt` is what Chromium trims the space of adjacent punctuation with; `tnum` sets figures in columns
 * where a house font does not by itself.
 */
export function fontOptions(): FontOptions {
  return {
    keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'halt', 'tnum'],
    noHinting: true,
    dropTables: ['vhea', 'vmtx', 'VORG'],
  };
}
