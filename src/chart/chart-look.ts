/** How a theme's charts look. A colour is whatever the drawing's reader understands: `var(--x)` in a page. */
export interface ChartLook {
  readonly family: string;
  /** Of labels, in the chart's own pixels. */
  readonly textSize: number;
  readonly colours: ChartColours;
}

/** The tokens of a theme that charts are drawn in. */
const tokens = {
  text: 'colour-text',
  muted: 'colour-muted',
  ground: 'colour-ground',
  neutral: 'chart-neutral',
  highlight: 'chart-highlight',
  grid: 'colour-rule',
} as const;

export type ChartColours = { readonly [Role in keyof typeof tokens]: string };

/** @param colourOf a token's name → the colour to write */
export function createChartLook(
  { family, textSize }: Pick<ChartLook, 'family' | 'textSize'>,
  colourOf: (token: string) => string,
): ChartLook {
  return {
    family,
    textSize,
    colours: {
      text: colourOf(tokens.text),
      muted: colourOf(tokens.muted),
      ground: colourOf(tokens.ground),
      neutral: colourOf(tokens.neutral),
      highlight: colourOf(tokens.highlight),
      grid: colourOf(tokens.grid),
    },
  };
}
