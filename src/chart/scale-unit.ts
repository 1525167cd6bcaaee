import type { Metric } from '../metrics/metrics.ts';

/** What a metric is measured in, as charts on one slide are told apart by. */
export function scaleUnit(metric: Metric | undefined): { readonly unit?: string } {
  const [unit] = metric?.unit?.values() ?? [];
  return unit === undefined ? {} : { unit };
}
