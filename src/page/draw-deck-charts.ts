import { type ChartLook, createChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartStage } from '../chart/chart-stage.ts';
import type { CanvasDrawing } from '../chart/drawing.ts';
import type { Theme } from '../theme/theme.ts';
import { cssFamilies, type PageFonts, stackFor } from './page-fonts.ts';
import type { PageTools } from './page-tools.ts';

/** Where a theme does not say. */
const TEXT_SIZE = 26;
const PANEL_TEXT_SIZE = 22;

export interface DrawnChart {
  readonly id: string;
  readonly drawing: CanvasDrawing;
  readonly size: ChartSize;
  /** Within the chart. */
  readonly x: number;
  readonly y: number;
  readonly stage?: ChartStage;
  /** Where it is one of several: its type is smaller. */
  readonly panel?: { readonly title: string; readonly highlighted: boolean };
}

/** How a theme's charts look on their own, and as one of several panels. */
export function chartLooks(
  theme: Theme,
  families: readonly string[],
  colourOf: (token: string) => string,
): { readonly own: ChartLook; readonly panel: ChartLook } {
  const look = (token: string, usual: number) => {
    const textSize = Number.parseFloat(theme.tokens.get(token) ?? '') || usual;
    return createChartLook({ family: cssFamilies(families), textSize }, colourOf);
  };
  return { own: look('chart-text-size', TEXT_SIZE), panel: look('chart-panel-text-size', PANEL_TEXT_SIZE) };
}

interface DrawOptions {
  /**
   * A theme's token → what is written: on a page its variable, so that what the theme changes for print
   * changes the charts, too.
   */
  readonly colourOf?: (token: string) => string;
  /** See `ChartOrder`. */
  readonly outlined?: boolean;
}

/** Charts, by id. */
export async function drawDeckCharts(
  charts: readonly DrawnChart[],
  language: string,
  {
    theme,
    fonts,
    tools,
  }: {
    readonly theme: Theme;
    readonly fonts: PageFonts;
    readonly tools: Pick<PageTools, 'drawCharts'>;
  },
  { colourOf = (token: string) => `var(--${token})`, outlined = false }: DrawOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const stack = stackFor(fonts, language);
  const looks = chartLooks(theme, stack.families, colourOf);
  const drawn = await tools.drawCharts(
    // No id of a slide or a chart has a dot.
    charts.map(({ id, drawing, size, stage, panel }) => ({
      drawing,
      look: panel ? looks.panel : looks.own,
      size,
      ...(stage ? { stage } : {}),
      language,
      idPrefix: `${id}.`,
      ...(outlined ? { outlined } : {}),
    })),
    stack,
  );
  return new Map(charts.map(({ id }, index) => [id, drawn[index] ?? '']));
}
