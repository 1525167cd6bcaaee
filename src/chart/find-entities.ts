import type { FigureContext, Found } from '../figure/find-observations.ts';
import { findObservation } from '../figure/find-observations.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import type { Word } from './open-block.ts';
import { reportPeriodOnce } from './report-period-once.ts';

export interface EntityQuery {
  readonly metric: Word;
  /** All that the metric is given for, unless named. */
  readonly entities: readonly Word[] | undefined;
  readonly period: Word | undefined;
  readonly source: Word | undefined;
}

/** A metric of several entities: all of them, or nothing where one can't be had. */
export function findEntities(
  { metric, entities, period, source }: EntityQuery,
  context: FigureContext,
): Found[] | undefined {
  const { metrics, report } = context;
  if (!metrics.metrics.has(metric.text)) {
    const [head = '', entity] = metric.text.split('.');
    const both = metrics.metrics.has(head) ? `Write metric: ${head}, and entities: [${entity}].` : undefined;
    const hint = both ?? suggestId(metric.text, metrics.metrics);
    report(createProblem('unknown-metric', metric.span, `No metric "${metric.text}".`, { hint }));
    return undefined;
  }
  if (source && !metrics.sources.has(source.text)) {
    const hint = suggestName(source.text, metrics.sources.keys());
    report(createProblem('unknown-source', source.span, `No source "${source.text}".`, { hint }));
    return undefined;
  }
  const given = [...(metrics.observations.get(metric.text)?.keys() ?? [])];
  const named = entities ?? given.map((text) => ({ text, span: metric.span }));
  const once = { ...context, report: reportPeriodOnce(metric.text, context) };
  const found = named.flatMap(({ text, span }) => {
    const places = { metric: metric.span, entity: span, period: period?.span ?? span };
    const reference = { metric: metric.text, entity: text, period: period?.text, span, places };
    return findObservation(reference, source, once) ?? [];
  });
  return found.length === named.length && found.length > 0 ? found : undefined;
}
