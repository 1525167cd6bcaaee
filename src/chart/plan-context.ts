import type { FigureContext } from '../figure/find-observations.ts';
import type { Dimension } from './bars/grid.ts';
import type { SharedScale } from './shared-scale.ts';

/** What a chart is planned against. */
export interface PlanContext extends FigureContext {
  /** Of the charts that are drawn on one scale. */
  readonly shared?: SharedScale | undefined;
  /** Each is a panel of its own, whose title says which: the subtitle need not. */
  readonly panelsAre?: Dimension | undefined;
}
