import { createChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { CanvasDrawing } from '../chart/drawing.ts';
import type { Theme } from '../theme/theme.ts';
import type { PageTools } from './page-tools.ts';

/** Where a theme does not say. */
const TEXT_SIZE = 26;

export interface DrawnChart {
  readonly id: string;
  readonly drawing: CanvasDrawing;
  readonly size: ChartSize;
}

/** A page's charts, by id, in the theme's own variables: what it changes for print changes them, too. */
export async function drawDeckCharts(
  charts: readonly DrawnChart[],
  language: string,
  { theme, tools }: { readonly theme: Theme; readonly tools: PageTools },
): Promise<ReadonlyMap<string, string>> {
  const textSize = Number.parseFloat(theme.tokens.get('chart-text-size') ?? '') || TEXT_SIZE;
  const look = createChartLook({ family: theme.family, textSize }, (token) => `var(--${token})`);
  const drawn = await tools.drawCharts(
    // No id of a slide or a chart has a dot.
    charts.map(({ id, drawing, size }) => ({ drawing, look, size, language, idPrefix: `${id}.` })),
  );
  return new Map(charts.map(({ id }, index) => [id, drawn[index] ?? '']));
}
