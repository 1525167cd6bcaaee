import type { ChartSpec } from './chart-spec.ts';
import type { OpenBlock } from './open-block.ts';
import type { PlanContext } from './plan-context.ts';

/** What a kind makes of its block; what every chart has is added behind it. */
export type PlannedChart = Omit<ChartSpec, 'kind' | 'language' | 'description' | 'steps'>;

/** One word behind ` ```chart `. */
export interface ChartKind {
  /** Of its block, beside those of every chart. */
  readonly keys: readonly string[];
  /** A block × the metrics → what to draw. A comparison the data can't carry is reported, and refused. */
  readonly plan: (block: OpenBlock, context: PlanContext) => PlannedChart | undefined;
}
