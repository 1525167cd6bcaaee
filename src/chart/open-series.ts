import type { FigureContext } from '../figure/find-observations.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkSeries } from './check-series.ts';
import { findHighlights } from './find-highlights.ts';
import { findSeries, type Series } from './find-series.ts';
import type { OpenBlock, Word } from './open-block.ts';

/** Keys of every chart over time. */
export const seriesKeys = ['metric', 'entities', 'from', 'to', 'source', 'highlight', 'scale'] as const;

/**
 * The series that a block asks for, checked, and which of them stand out.
 *
 * @param periods these only, unless all between `from` and `to`
 */
export function openSeries(
  block: OpenBlock,
  periods: readonly Word[] | undefined,
  context: FigureContext,
): { readonly series: readonly Series[]; readonly highlighted: ReadonlySet<string> } | undefined {
  const { fields } = block;
  const metric = block.requiredWord('metric');
  if (!metric) return undefined;
  const [from, to, source] = [fields.text('from'), fields.text('to'), fields.text('source')];
  const entities = block.words('entities');
  const series = findSeries({ metric, entities, periods, from, to, source }, context);
  if (!series || !checkSeries(series, block.span, context)) return undefined;
  checkKnowledge(series, block.span, context);
  const shown = series.map(({ entity }) => entity);
  return { series, highlighted: findHighlights(block.words('highlight') ?? [], shown, context) };
}
