import type { ChartKind } from '../chart-kind.ts';
import { checkSeries } from '../check-series.ts';
import { findHighlights } from '../find-highlights.ts';
import { findSeries } from '../find-series.ts';
import { planLines } from '../plan-lines.ts';

/** A metric at two moments, one line an entity, its values at both ends. */
export const slopeChart: ChartKind = {
  keys: ['metric', 'entities', 'from', 'to', 'source', 'highlight'],
  plan(block, context) {
    const metric = block.requiredWord('metric');
    const from = block.fields.requiredText('from');
    const to = block.fields.requiredText('to');
    if (!metric || !from || !to) return undefined;
    const query = {
      metric,
      entities: block.words('entities'),
      periods: [from, to],
      from: undefined,
      to: undefined,
      source: block.fields.text('source'),
    };
    const series = findSeries(query, context);
    if (!series || !checkSeries(series, block.span, context)) return undefined;
    const shown = series.map(({ entity }) => entity);
    const highlighted = findHighlights(block.words('highlight') ?? [], shown, context);
    return planLines(series, block, { highlighted, labels: 'both', fromZero: false }, context);
  },
};
