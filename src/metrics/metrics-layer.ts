import type { TextFile } from '../problem/text-file.ts';
import type { Entity, Metric, Observation } from './metrics.ts';
import type { Source } from './source.ts';

/** One metrics file, read but not yet checked against the others. */
export interface MetricsLayer {
  readonly file: TextFile;
  /** Nothing was wrong with it: what it lacks is not there, rather than not read. */
  readonly whole: boolean;
  /** Ids that are there, but whose records could not be read. */
  readonly failed: ReadonlySet<string>;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly metrics: readonly Metric[];
  readonly observations: readonly Observation[];
}
