import type { TextFile } from '../problem/text-file.ts';
import type { Entity, Metric, Observation } from './metrics.ts';
import type { Source } from './source.ts';

/** One metrics file, read but not yet checked against the others. */
export interface MetricsLayer {
  readonly file: TextFile;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly observations: readonly Observation[];
}
