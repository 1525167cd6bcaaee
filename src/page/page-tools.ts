import type { Digest } from '../deck/digest-slide.ts';
import type { MeasureWidth } from '../fit/measure-width.ts';
import type { SegmentWords } from '../language/segment-words.ts';
import type { RunWithin } from '../project/run-within.ts';
import type { DrawCharts } from './draw-charts.ts';
import type { FitImages } from './fit-pictures.ts';
import type { FontStack, SubsetFonts } from './font-subset.ts';
import type { OpenFonts } from './open-font.ts';

/** What a page needs of the machine, passed in so that the pages themselves stay pure. */
export interface PageTools {
  readonly openFonts: OpenFonts;
  readonly subsetFonts: SubsetFonts;
  readonly drawCharts: DrawCharts;
  readonly fitImages: FitImages;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  readonly runWithin: RunWithin;
  readonly digest: Digest;
  /** Remembers from one page to the next. */
  readonly segmentWords: SegmentWords;
  /** How far text of a language runs in its faces; without it nobody looks how full slides are. */
  readonly loadMeasure?: (stack: FontStack, language: string) => Promise<MeasureWidth>;
}
