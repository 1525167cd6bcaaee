import type { FigureContext } from '../figure/find-observations.ts';

/** What a chart is planned against. */
export interface PlanContext extends FigureContext {
  /** Values of the charts that share its scale: they are on its axis, and count for its magnitude. */
  readonly scaleWith?: readonly number[];
}
