import { createProblem } from '../../problem/problem.ts';
import type { ChartKind } from '../chart-kind.ts';
import { isBroken } from '../is-broken.ts';
import { openSeries, seriesKeys } from '../open-series.ts';
import { planLines } from '../plan-lines.ts';

/** How a metric has grown since one period, which is 100: the way out of two axes. */
export const indexChart: ChartKind = {
  keys: [...seriesKeys, 'base'],
  plan(block, context) {
    const base = block.fields.requiredText('base');
    const open = base && openSeries(block, undefined, context);
    if (!open) return undefined;
    const metric = open.series[0]?.points[0]?.metric;
    if (metric?.kind === 'growth') {
      const message = `"${metric.id}" is growth already: its index would show how growth has grown.`;
      const hint = 'Draw it as it is, with `chart line`; or the amounts that grow.';
      context.report(createProblem('cannot-calculate', block.span, message, { hint }));
      return undefined;
    }
    for (const { label, points } of open.series) {
      const found = points.find(({ period }) => period === base.text)?.observation.value;
      if (found?.kind === 'number' && Number(found.text) > 0) continue;
      const message = `"${label}" has no value above zero for ${base.text}, which is to be 100.`;
      const hint = `Its periods: ${points.map(({ period }) => period).join(', ')}.`;
      context.report(createProblem('no-observation', base.span, message, { hint }));
      return undefined;
    }
    if (open.series.some((one) => isBroken(one, block.span, context))) return undefined;
    const options = { ...open, labels: 'end', fromZero: false, base: base.text } as const;
    return planLines(open.series, block, options, context);
  },
};
