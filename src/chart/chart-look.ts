/** How a theme's charts look. A colour is whatever the drawing's reader understands: `var(--x)` in a page. */
export interface ChartLook {
  /** Families as CSS lists them. */
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
  pale: 'chart-pale',
  band1: 'chart-band-1',
  band2: 'chart-band-2',
  band3: 'chart-band-3',
  onNeutral: 'chart-on-neutral',
  onHighlight: 'chart-on-highlight',
  series1: 'chart-1',
  series2: 'chart-2',
  series3: 'chart-3',
  series4: 'chart-4',
  series5: 'chart-5',
  series6: 'chart-6',
  onSeries1: 'chart-on-1',
  onSeries2: 'chart-on-2',
  onSeries3: 'chart-on-3',
  onSeries4: 'chart-on-4',
  onSeries5: 'chart-on-5',
  onSeries6: 'chart-on-6',
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
    colours: Object.fromEntries(
      Object.entries(tokens).map(([role, token]) => [role, colourOf(token)]),
    ) as ChartColours,
  };
}
