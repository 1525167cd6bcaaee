import type { ChartKind } from '../chart-kind.ts';
import { openSeries, seriesKeys } from '../open-series.ts';
import { planLines } from '../plan-lines.ts';

/** A metric over time, one line an entity: truly spaced, gaps left open. */
export const lineChart: ChartKind = {
  keys: [...seriesKeys, 'reference', 'axis', 'arrow', 'band'],
  plan(block, context) {
    const open = openSeries(block, undefined, context);
    if (!open) return undefined;
    const fromZero = block.fields.choice('axis', ['zero', 'data']) === 'zero';
    const options = { ...open, labels: 'end', fromZero, arrows: ['difference', 'cagr'] } as const;
    return planLines(open.series, block, options, context);
  },
};
