import type { ChartStage } from './chart-stage.ts';

/** How a chart is built up, behind what is there at once. */
export type ChartSteps = StageSteps | PartSteps;

/** The same drawing, more of it shown at each step. */
export interface StageSteps {
  readonly by: 'stages';
  /** What is shown at once, and from each step on. */
  readonly stages: readonly ChartStage[];
}

/** Markup: its parts, one after the other. */
export interface PartSteps {
  readonly by: 'columns' | 'branches' | 'events';
  readonly count: number;
}

export function countSteps(steps: ChartSteps): number {
  return steps.by === 'stages' ? steps.stages.length - 1 : steps.count;
}
