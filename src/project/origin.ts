import type { Metrics } from '../metrics/metrics.ts';
import type { Outline } from '../outline/outline.ts';

/** An outline and the metrics that its figures come from. */
export interface Origin {
  readonly outline: Outline;
  readonly metrics: Metrics;
}
