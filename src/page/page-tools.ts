import type { RunWithin } from '../project/run-within.ts';
import type { DrawCharts } from './draw-charts.ts';
import type { SubsetFonts } from './font-subset.ts';
import type { OpenFonts } from './open-font.ts';

/** What a page needs of the machine, passed in so that the pages themselves stay pure. */
export interface PageTools {
  readonly openFonts: OpenFonts;
  readonly subsetFonts: SubsetFonts;
  readonly drawCharts: DrawCharts;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  readonly runWithin: RunWithin;
}
