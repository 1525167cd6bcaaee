/** A font as far as its text is laid out. */
export interface TextFont {
  /** px */
  readonly size: number;
  readonly weight: number;
}

/** How far text runs, in px. The page's canvas and the build's fonts agree to a tenth of a pixel. */
export type MeasureText = (text: string, font: TextFont) => number;

/** Above and below the baseline, in em; what is below is positive, too. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly emAscent: number;
  readonly emDescent: number;
}

/** The fonts that a drawing outside the browser is measured with. */
export interface TextMeasurer {
  readonly measure: MeasureText;
  readonly metrics: FontMetrics;
  /** What text looks like: SVG path data in px, from where its baseline begins. */
  readonly outline: (text: string, font: TextFont) => string;
}
