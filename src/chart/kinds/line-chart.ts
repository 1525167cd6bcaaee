import type { ChartKind } from '../chart-kind.ts';
import { checkSeries } from '../check-series.ts';
import { findHighlights } from '../find-highlights.ts';
import { findSeries } from '../find-series.ts';
import { planLines } from '../plan-lines.ts';

/** A metric over time, one line an entity: truly spaced, gaps left open. */
export const lineChart: ChartKind = {
  keys: ['metric', 'entities', 'from', 'to', 'source', 'highlight', 'reference', 'axis'],
  plan(block, context) {
    const metric = block.requiredWord('metric');
    if (!metric) return undefined;
    const series = findSeries(
      {
        metric,
        entities: block.words('entities'),
        periods: undefined,
        from: block.fields.text('from'),
        to: block.fields.text('to'),
        source: block.fields.text('source'),
      },
      context,
    );
    if (!series || !checkSeries(series, block.span, context)) return undefined;
    const shown = series.map(({ entity }) => entity);
    const highlighted = findHighlights(block.words('highlight') ?? [], shown, context);
    const fromZero = block.fields.choice('axis', ['zero', 'data']) === 'zero';
    return planLines(series, block, { highlighted, labels: 'end', fromZero }, context);
  },
};
