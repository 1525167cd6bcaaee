import { Chart, type ChartItem, type ChartOptions } from 'chart.js';
import type { ConfiguredChart } from './configured-chart.ts';

/** What depends on where a chart is drawn. */
export interface ChartPlace {
  /** Of the page: all its charts have the same. */
  readonly font: { readonly family: string; readonly size: number };
  /** ms; 0 draws it as it will stand. */
  readonly animation: number;
  /** Pixels of the device for one of the chart's own. */
  readonly devicePixelRatio: number;
  /** Where it is not Chart.js's own choice. */
  readonly platform?: NonNullable<ConfiguredChart['configuration']['platform']>;
}

/** Draws a chart at the size that its canvas has. */
export function createChart(
  canvas: ChartItem,
  { configuration, parts }: ConfiguredChart,
  { font, animation, devicePixelRatio, platform }: ChartPlace,
): Chart {
  Chart.register(...parts);
  // Where an option names no font, Chart.js asks these, not the options of the chart.
  Object.assign(Chart.defaults.font, font);
  const options: ChartOptions = {
    ...configuration.options,
    responsive: false,
    // Neither the machine's language nor the reader's writes numbers.
    locale: 'en-US',
    animation: animation === 0 ? false : { duration: animation },
    devicePixelRatio,
  };
  return new Chart(canvas, { ...configuration, options, ...(platform ? { platform } : {}) });
}
