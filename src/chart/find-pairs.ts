import { pickText } from '../data/local-text.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import { findEntities } from './find-entities.ts';
import type { Word } from './open-block.ts';

export interface PairQuery {
  readonly x: Word;
  readonly y: Word;
  /** All that both metrics are given for, unless named. */
  readonly entities: readonly Word[] | undefined;
  readonly period: Word | undefined;
  readonly source: Word | undefined;
}

/** Two metrics of one entity. */
export interface Pair {
  readonly entity: string;
  readonly label: string;
  readonly x: Found;
  readonly y: Found;
}

/** Two metrics of several entities: all of them, or nothing where one can't be had. */
export function findPairs(query: PairQuery, context: FigureContext): Pair[] | undefined {
  const { metrics, language, report } = context;
  const given = [query.x, query.y].map(({ text }) => [...(metrics.observations.get(text)?.keys() ?? [])]);
  const both = given[0]?.filter((entity) => given[1]?.includes(entity)) ?? [];
  if (!query.entities && both.length === 0 && given.every((entities) => entities.length > 0)) {
    const hint = `"${query.x.text}" is given for: ${given[0]?.join(', ')}.`;
    const message = `No entity has both "${query.x.text}" and "${query.y.text}".`;
    report(createProblem('no-observation', query.y.span, message, { hint }));
    return undefined;
  }
  const [xs, ys] = [query.x, query.y].map((metric) => {
    const entities = query.entities ?? (both.length === 0 ? undefined : nameAll(both, metric));
    // What has no periods is the same in all of them.
    const timeless = metrics.metrics.get(metric.text)?.timeless === true;
    return findEntities({ ...query, metric, entities, period: timeless ? undefined : query.period }, context);
  });
  if (!xs || !ys) return undefined;
  return xs.flatMap((x, index): Pair[] => {
    const y = ys[index];
    const { entity } = x.observation;
    const name = metrics.entities.get(entity)?.name;
    return y ? [{ entity, label: name ? pickText(name, language) : entity, x, y }] : [];
  });
}

function nameAll(entities: readonly string[], { span }: Word): Word[] {
  return entities.map((text) => ({ text, span }));
}
