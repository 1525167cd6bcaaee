import { checkGrid } from '../bars/check-grid.ts';
import { findGrid, gridKeys } from '../bars/find-grid.ts';
import { isFromZero } from '../bars/is-from-zero.ts';
import { isRanked } from '../bars/is-ranked.ts';
import { planGroupedBars } from '../bars/plan-grouped-bars.ts';
import { planStackedBars } from '../bars/plan-stacked-bars.ts';
import type { ChartKind } from '../chart-kind.ts';
import { figuresOf } from '../chart-spec.ts';
import { checkCoverage } from '../check-coverage.ts';

/** Horizontal bars, ranked: one to a row, several side by side, or one behind the other. */
export const barChart: ChartKind = {
  keys: [...gridKeys, 'highlight', 'arrow', 'sort', 'arrange', 'left', 'reference', 'axis'],
  plan(block, context) {
    if (!isFromZero(block, context)) return undefined;
    const grid = findGrid(block, context);
    if (!grid || !checkGrid(grid, block.span, context)) return undefined;
    const arrange =
      block.fields.choice('arrange', ['grouped', 'stacked', 'percent', 'diverging']) ?? 'grouped';
    if (arrange !== 'grouped') return planStackedBars(grid, block, arrange, context);
    const planned = planGroupedBars(grid, block, 'bar', context);
    if (!planned || !isRanked(grid, block, context)) return planned;
    return checkCoverage(figuresOf(planned), block.span, context) ? planned : undefined;
  },
};
