import { findComparisonFault } from '../../figure/compare-observations.ts';
import { findLengthFault } from '../../figure/find-length-fault.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { isPercent } from '../../figure/is-percent.ts';
import { createProblem } from '../../problem/problem.ts';
import type { Span } from '../../problem/span.ts';
import { checkComparison } from '../check-comparison.ts';
import { checkOrder } from './check-order.ts';
import { cellsOf, type Grid, numberOf } from './grid.ts';
import { roundingOf } from './rounding-of.ts';

const MOST_BARS = 24;

/** Whether a grid's values may stand on one scale, and are few enough to be seen. */
export function checkGrid(
  grid: Grid,
  span: Span,
  context: FigureContext,
  /** Of metrics side by side: each says what it counts. */
  ofMetrics: 'named' | 'full' = 'named',
): boolean {
  const bySeries = grid.rowsAre === 'periods' || (grid.seriesAre === 'periods' && grid.series.length > 1);
  // Values of one time are compared with each other, where the chart says the times.
  const cells = bySeries ? cellsOf(grid).map(withoutPeriod) : cellsOf(grid);
  const rigour = grid.rowsAre === 'metrics' || grid.series.length > 1 ? ofMetrics : 'full';
  if (!checkComparison(cells, span, context, { rigour })) return false;
  const fault = findLengthFault(cellsOf(grid), { span, waivers: context.waivers });
  if (fault) {
    context.report(fault);
    return false;
  }
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
    if (!fitHundred(cells)) {
      const sum = cells.reduce((total, cell) => total + (numberOf(cell) ?? 0), 0);
      const message = `The parts of "${label}" add up to ${Number(sum.toFixed(2))}%: some are counted twice.`;
      const hint = 'Find parts that do not overlap, or draw grouped bars, which add up nothing.';
      report(createProblem('sum-check', span, message, { hint }));
      return false;
    }
  }
  return true;
}

/** Parts of one whole are no more than it, but for rounding. */
function fitHundred(cells: readonly Found[]): boolean {
  if (!cells.every(({ metric }) => metric.kind === 'share' && isPercent(metric.unit))) return true;
  const sum = cells.reduce((total, cell) => total + (numberOf(cell) ?? 0), 0);
  return sum <= 100 + roundingOf(cells);
}

function withoutPeriod(found: Found): Found {
  return { ...found, observation: { ...found.observation, period: undefined } };
}
