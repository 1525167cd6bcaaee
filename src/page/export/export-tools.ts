import type { StandaloneChart } from '../../chart/standalone-chart.ts';
import type { FontStack } from '../font-subset.ts';
import type { PageTools } from '../page-tools.ts';

/** What charts on their own need of the machine. */
export interface ExportTools extends Pick<PageTools, 'digest' | 'drawCharts' | 'openFonts' | 'runWithin'> {
  /** A chart → an SVG file. */
  readonly composeChart: (chart: StandaloneChart, fonts: FontStack) => Promise<string>;
  /**
   * An SVG file → PNG.
   *
   * @param scale pixels for each of the SVG's
   */
  readonly rasterise: (svg: string, scale: number, fonts: FontStack) => Promise<Uint8Array>;
}
