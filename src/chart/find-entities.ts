import type { FigureContext, Found } from '../figure/find-observations.ts';
import { findObservation } from '../figure/find-observations.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import type { Word } from './open-block.ts';

export interface EntityQuery {
  readonly metric: Word;
  /** All that the metric is given for, unless named. */
  readonly entities: readonly Word[] | undefined;
  readonly period: Word | undefined;
  readonly source: string | undefined;
}

/** A metric of several entities: all of them, or nothing where one can't be had. */
export function findEntities(
  { metric, entities, period, source }: EntityQuery,
  context: FigureContext,
): Found[] | undefined {
  const { metrics, report } = context;
  if (!metrics.metrics.has(metric.text)) {
    const hint = suggestName(metric.text, metrics.metrics.keys());
    report(createProblem('unknown-metric', metric.span, `No metric "${metric.text}".`, { hint }));
    return undefined;
  }
  const given = [...(metrics.observations.get(metric.text)?.keys() ?? [])];
  const named = entities ?? given.map((text) => ({ text, span: metric.span }));
  const found = named.flatMap(({ text, span }) => {
    const reference = { metric: metric.text, entity: text, period: period?.text, span };
    return findObservation(reference, source, context) ?? [];
  });
  return found.length === named.length && found.length > 0 ? found : undefined;
}
