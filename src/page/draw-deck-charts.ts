import { createChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { CanvasDrawing } from '../chart/drawing.ts';
import type { Theme } from '../theme/theme.ts';
import type { PageTools } from './page-tools.ts';

/** Where a theme does not say. */
const TEXT_SIZE = 26;
const PANEL_TEXT_SIZE = 22;

export interface DrawnChart {
  readonly id: string;
  readonly drawing: CanvasDrawing;
  readonly size: ChartSize;
  /** Of a panel: its type is smaller. */
  readonly isPanel?: true;
}

/** A page's charts, by id, in the theme's own variables: what it changes for print changes them, too. */
export async function drawDeckCharts(
  charts: readonly DrawnChart[],
  language: string,
  { theme, tools }: { readonly theme: Theme; readonly tools: PageTools },
): Promise<ReadonlyMap<string, string>> {
  const look = (token: string, usual: number) => {
    const textSize = Number.parseFloat(theme.tokens.get(token) ?? '') || usual;
    return createChartLook({ family: theme.family, textSize }, (name) => `var(--${name})`);
  };
  const [own, small] = [look('chart-text-size', TEXT_SIZE), look('chart-panel-text-size', PANEL_TEXT_SIZE)];
  const drawn = await tools.drawCharts(
    // No id of a slide or a chart has a dot.
    charts.map(({ id, drawing, size, isPanel }) => ({
      drawing,
      look: isPanel ? small : own,
      size,
      language,
      idPrefix: `${id}.`,
    })),
  );
  return new Map(charts.map(({ id }, index) => [id, drawn[index] ?? '']));
}
