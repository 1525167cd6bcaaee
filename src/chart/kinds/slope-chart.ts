import type { ChartKind } from '../chart-kind.ts';
import { explainScale } from '../explain-scale.ts';
import { isBroken } from '../is-broken.ts';
import { openSeries, seriesKeys } from '../open-series.ts';
import { planLines } from '../plan-lines.ts';

/** A metric at two moments, one line an entity, its values at both ends. */
export const slopeChart: ChartKind = {
  keys: [...seriesKeys, 'axis', 'arrow'],
  plan(block, context) {
    const from = block.fields.requiredText('from');
    const to = block.fields.requiredText('to');
    const open = from && to && openSeries(block, [from, to], context);
    if (!open || open.series.some((one) => isBroken(one, block.span, context))) return undefined;
    const fromZero = block.fields.choice('axis', ['zero', 'data']) === 'zero';
    const options = { ...open, labels: 'both', fromZero, arrows: ['difference'] } as const;
    const planned = planLines(open.series, block, options, context);
    const { drawing, remarks } = planned;
    if (drawing.shape !== 'lines') return planned;
    const { min: least, max: most } = drawing.y;
    return { ...planned, remarks: [...remarks, ...explainScale({ least, most }, context.language)] };
  },
};
