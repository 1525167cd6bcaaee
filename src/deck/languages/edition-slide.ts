import type { ChartSpec } from '../../chart/chart-spec.ts';
import type { ChartBlock } from '../../outline/outline.ts';
import type { BoundSlide } from '../bound-slide.ts';
import type { Edition } from './edition.ts';

/** A slide in one edition. */
export interface EditionSlide {
  readonly edition: Edition;
  readonly slide: BoundSlide;
}

/** A chart on it, as written and as planned. */
export interface EditionChart extends EditionSlide {
  readonly block: ChartBlock;
  readonly spec: ChartSpec;
}
