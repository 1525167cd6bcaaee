import type { MeasureWidth } from '../fit/measure-width.ts';
import type { RunWithin } from '../project/run-within.ts';
import type { DrawCharts } from './draw-charts.ts';
import type { FitImages } from './fit-pictures.ts';
import type { SubsetFonts } from './font-subset.ts';

/** What a page needs of the machine, passed in so that the pages themselves stay pure. */
export interface PageTools {
  readonly subsetFonts: SubsetFonts;
  readonly drawCharts: DrawCharts;
  readonly fitImages: FitImages;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  readonly runWithin: RunWithin;
  /** How far text of a language runs in a family's fonts; without it nobody looks how full slides are. */
  readonly loadMeasure?: (family: string, language: string) => Promise<MeasureWidth>;
}
