import type { Metrics } from '../metrics/metrics.ts';
import type { Span } from '../problem/span.ts';
import type { Found } from './find-observations.ts';
import type { Waivers } from './waivers.ts';

/** Values that are to be set against each other, or added up. */
export interface Comparison {
  readonly found: readonly Found[];
  readonly span: Span;
  readonly metrics: Metrics;
  readonly language: string;
  /**
   * `units`: metrics that share a unit, for a sum or a part of a whole; `named`: like with like, where
   * each metric says what it counts; `full`: and counted alike.
   */
  readonly rigour: 'units' | 'named' | 'full';
  /** The values are summed up, or one is made a part of another. */
  readonly adds?: 'sum' | 'share';
  /** Limits are shown as such. */
  readonly showsLimits?: boolean;
  readonly waivers: Waivers;
}
