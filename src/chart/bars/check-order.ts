import { periodPosition } from '../../data/period-position.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { createProblem } from '../../problem/problem.ts';
import type { Span } from '../../problem/span.ts';
import type { Grid } from './grid.ts';

/** In years: months are not equally long. */
const UNEVEN = 0.02;

/** Rows of periods stand at even distances, from the earliest on; series of periods in their order. */
export function checkOrder(grid: Grid, span: Span, { waivers, report }: FigureContext): void {
  const heads = [
    grid.rowsAre === 'periods' ? grid.rows : [],
    grid.seriesAre === 'periods' ? grid.series : [],
  ];
  const [rows = [], series = []] = heads.map((list) => list.map(({ id }) => periodPosition(id) ?? 0));
  const steps = stepsOf(rows);
  const problem = [...steps, ...stepsOf(series)].some((step) => step < 0)
    ? 'The periods do not run from the earliest to the latest.'
    : steps.some((step) => Math.abs(step - (steps[0] ?? step)) > UNEVEN)
      ? 'The periods are not evenly spaced, and their bars are.'
      : undefined;
  if (problem === undefined || waivers.isWaived('date-order')) return;
  const hint = 'Draw `chart line`, which spaces time truly, or say so in a `note:`.';
  report(createProblem('date-order', span, problem, { hint }));
}

function stepsOf(positions: readonly number[]): number[] {
  return positions.slice(1).map((at, index) => at - (positions[index] ?? at));
}
