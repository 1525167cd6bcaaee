import { createProblem } from '../../problem/problem.ts';
import { checkGrid } from '../bars/check-grid.ts';
import { findGrid, gridKeys } from '../bars/find-grid.ts';
import { isFromZero } from '../bars/is-from-zero.ts';
import { planGroupedBars } from '../bars/plan-grouped-bars.ts';
import type { ChartKind } from '../chart-kind.ts';

/** A ranking with little ink: a dot on a stem, from zero. */
export const lollipopChart: ChartKind = {
  keys: [...gridKeys, 'highlight', 'arrow', 'sort', 'reference', 'axis'],
  plan(block, context) {
    if (!isFromZero(block, context)) return undefined;
    const grid = findGrid(block, context);
    if (!grid || !checkGrid(grid, block.span, context)) return undefined;
    if (grid.series.length === 1) return planGroupedBars(grid, block, 'dot', context);
    const hint = 'Draw `chart dumbbell` for two values of each, or `chart bar` for more.';
    context.report(
      createProblem('wrong-type', block.span, 'A lollipop chart has one value to a row.', { hint }),
    );
    return undefined;
  },
};
