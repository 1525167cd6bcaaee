import { findComparisonFault } from '../../figure/compare-observations.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { createProblem } from '../../problem/problem.ts';
import type { Span } from '../../problem/span.ts';
import { checkComparison } from '../check-comparison.ts';
import { cellsOf, type Grid } from './grid.ts';

const MOST_BARS = 24;

/** Whether a grid's values may stand on one scale, and are few enough to be seen. */
export function checkGrid(grid: Grid, span: Span, context: FigureContext): boolean {
  const bySeries = grid.rowsAre === 'periods' || (grid.seriesAre === 'periods' && grid.series.length > 1);
  // Values of one time are compared with each other, where the chart says the times.
  const cells = bySeries ? cellsOf(grid).map(withoutPeriod) : cellsOf(grid);
  const rigour = grid.rowsAre === 'metrics' || grid.series.length > 1 ? 'named' : 'full';
  if (!checkComparison(cells, span, context, { rigour })) return false;
  checkOrder(grid, span, context);
  return true;
}

/** Whether there is room for all bars: each needs a line of type. */
export function checkBarCount(count: number, span: Span, { report }: FigureContext): boolean {
  if (count <= MOST_BARS) return true;
  const hint = 'Keep those that the headline speaks of; a table holds the rest.';
  const message = `${count} bars, where ${MOST_BARS} can be labelled.`;
  report(createProblem('too-many-bars', span, message, { hint }));
  return false;
}

/** Whether what is added up to a bar has a sum; what is missing would be drawn as nothing. */
export function checkParts(grid: Grid, span: Span, context: FigureContext): boolean {
  const { metrics, language, waivers, report } = context;
  for (const { cells, label } of grid.rows) {
    const gap = cells.find(({ observation }) => observation.value.kind === 'missing');
    if (gap) {
      const what = grid.series[cells.indexOf(gap)]?.label ?? '';
      const hint = 'Draw grouped bars, which show it as missing, or leave the row out.';
      const message = `"${label}" has no value for "${what}": its bar would be too short.`;
      report(createProblem('missing-zero', span, message, { hint }));
      return false;
    }
    const query = { found: cells, span, metrics, language, waivers, adds: 'sum' } as const;
    const fault = findComparisonFault({ ...query, rigour: 'units' });
    if (fault) {
      report(fault);
      return false;
    }
  }
  return true;
}

/** Bars stand at even distances, from the earliest on. */
function checkOrder(grid: Grid, span: Span, context: FigureContext): void {
  if (grid.rowsAre !== 'periods' || context.waivers.isWaived('date-order')) return;
  const years = grid.rows.map(({ id }) => Number(/^\d{4}/.exec(id)?.[0]));
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  const problem = steps.some((step) => step < 0)
    ? 'The periods do not run from the earliest to the latest.'
    : new Set(steps).size > 1
      ? 'The periods are not evenly spaced, and their bars are.'
      : undefined;
  if (problem === undefined) return;
  const hint = 'Draw `chart line`, which spaces time truly, or say so in a `note:`.';
  context.report(createProblem('date-order', span, problem, { hint }));
}

function withoutPeriod(found: Found): Found {
  return { ...found, observation: { ...found.observation, period: undefined } };
}
