import { createProblem } from '../../problem/problem.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkSeries } from '../check-series.ts';
import { findHighlights } from '../find-highlights.ts';
import { findSeries } from '../find-series.ts';
import { planLines } from '../plan-lines.ts';

/** How a metric has grown since one period, which is 100: the way out of two axes. */
export const indexChart: ChartKind = {
  keys: ['metric', 'entities', 'base', 'from', 'to', 'source', 'highlight'],
  plan(block, context) {
    const metric = block.requiredWord('metric');
    const base = block.fields.requiredText('base');
    if (!metric || !base) return undefined;
    const query = {
      metric,
      entities: block.words('entities'),
      periods: undefined,
      from: block.fields.text('from'),
      to: block.fields.text('to'),
      source: block.fields.text('source'),
    };
    const series = findSeries(query, context);
    if (!series || !checkSeries(series, block.span, context)) return undefined;
    for (const { label, points } of series) {
      const found = points.find(({ period }) => period === base.text)?.observation.value;
      if (found?.kind === 'number' && Number(found.text) > 0) continue;
      const message = `"${label}" has no value above zero for ${base.text}, which is to be 100.`;
      const hint = `Its periods: ${points.map(({ period }) => period).join(', ')}.`;
      context.report(createProblem('no-observation', base.span, message, { hint }));
      return undefined;
    }
    const shown = series.map(({ entity }) => entity);
    const highlighted = findHighlights(block.words('highlight') ?? [], shown, context);
    return planLines(
      series,
      block,
      { highlighted, labels: 'end', fromZero: false, base: base.text },
      context,
    );
  },
};
