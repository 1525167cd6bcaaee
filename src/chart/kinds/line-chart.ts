import type { ChartKind } from '../chart-kind.ts';
import { openSeries, seriesKeys } from '../open-series.ts';
import { planLines } from '../plan-lines.ts';

/** A metric over time, one line an entity: truly spaced, gaps left open. */
export const lineChart: ChartKind = {
  keys: [...seriesKeys, 'reference', 'axis'],
  plan(block, context) {
    const open = openSeries(block, undefined, context);
    if (!open) return undefined;
    const fromZero = block.fields.choice('axis', ['zero', 'data']) === 'zero';
    return planLines(open.series, block, { ...open, labels: 'end', fromZero }, context);
  },
};
