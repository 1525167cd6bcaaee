/** Colours and type of charts, taken from the theme's CSS. */
export interface ChartStyle {
  readonly family: string;
  readonly text: string;
  readonly muted: string;
  readonly neutral: string;
  readonly highlight: string;
  readonly ground: string;
  /** Stage pixels. */
  readonly size: number;
}

export function readChartStyle(element: Element): ChartStyle {
  const style = getComputedStyle(element);
  const token = (name: string, otherwise: string) => style.getPropertyValue(`--${name}`).trim() || otherwise;
  return {
    family: style.fontFamily,
    text: token('colour-text', '#111'),
    muted: token('colour-muted', '#555'),
    neutral: token('chart-neutral', '#9aa5b1'),
    highlight: token('chart-highlight', '#0b5cad'),
    ground: token('colour-ground', '#fff'),
    size: Number.parseFloat(token('chart-text-size', '26')),
  };
}
