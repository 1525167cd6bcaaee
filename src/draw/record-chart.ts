import { BasicPlatform, type ChartItem } from 'chart.js';
import type { ChartSize } from '../chart/chart-size.ts';
import type { ConfiguredChart } from './configured-chart.ts';
import { createChart } from './create-chart.ts';
import { SvgContext } from './svg/svg-context.ts';
import type { TextMeasurer } from './text-measurer.ts';

export interface SvgSetting {
  readonly size: ChartSize;
  /** What the ids in this drawing begin with; no other drawing of the page has the same. */
  readonly idPrefix: string;
  /** Of the whole drawing. */
  readonly font: { readonly family: string; readonly size: number };
  readonly measurer: TextMeasurer;
  readonly outlined?: boolean;
}

/**
 * A configured chart → the markup inside an `<svg>` of that size.
 *
 * @throws where it is drawn with what SVG has no match for
 */
export function recordChart(
  configured: ConfiguredChart,
  { size, font, idPrefix, measurer, outlined = false }: SvgSetting,
): string {
  const context = new SvgContext({ ...size, idPrefix, measurer, outlined, family: font.family });
  // Chart.js asks for a canvas of the browser; the context has what it calls.
  const canvas = context.canvas as unknown as ChartItem;
  // With another platform, Chart.js would take a DOM for the browser's where a test has one.
  const chart = createChart(canvas, configured, {
    font,
    animation: 0,
    devicePixelRatio: 1,
    platform: BasicPlatform,
  });
  const markup = context.markup();
  chart.destroy();
  return markup;
}
