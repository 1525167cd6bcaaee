import type { Metric } from '../metrics/metrics.ts';

/** It says how much of something else, and means nothing without that. */
export function isRelative({ kind }: Pick<Metric, 'kind'>): boolean {
  return kind === 'share' || kind === 'ratio' || kind === 'growth';
}
