import { pickText } from '../data/local-text.ts';
import { periodPosition } from '../data/period-position.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { findObservation } from '../figure/find-observations.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { Reference } from '../outline/expression.ts';
import { createProblem } from '../problem/problem.ts';
import type { Word } from './open-block.ts';

export interface SeriesQuery {
  readonly metric: Word;
  /** All that the metric is given for, unless named. */
  readonly entities: readonly Word[] | undefined;
  /** These only, unless all between `from` and `to`. */
  readonly periods: readonly Word[] | undefined;
  readonly from: Word | undefined;
  readonly to: Word | undefined;
  readonly source: Word | undefined;
}

/** A metric of one entity, over time. */
export interface Series {
  readonly entity: string;
  readonly label: string;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint extends Found {
  /** In years. */
  readonly at: number;
  readonly period: string;
}

/** A metric of several entities over time: all of them, or nothing where one can't be had. */
export function findSeries(query: SeriesQuery, context: FigureContext): Series[] | undefined {
  const { metrics, report } = context;
  const { metric } = query;
  const given = metrics.observations.get(metric.text);
  if (!metrics.metrics.has(metric.text)) {
    const hint = suggestId(metric.text, metrics.metrics);
    report(createProblem('unknown-metric', metric.span, `No metric "${metric.text}".`, { hint }));
    return undefined;
  }
  const named = query.entities ?? [...(given?.keys() ?? [])].map((text) => ({ text, span: metric.span }));
  const series = named.flatMap((word) => findOne(word, query, context) ?? []);
  return series.length === named.length && series.length > 0 ? series : undefined;
}

function findOne(word: Word, query: SeriesQuery, context: FigureContext): Series | undefined {
  const { metrics, language, report } = context;
  const { metric, source } = query;
  const entity = word.text === 'it' ? (context.entity ?? 'it') : word.text;
  const all = metrics.observations.get(metric.text)?.get(entity) ?? [];
  const periods =
    query.periods ??
    [...new Set(all.flatMap(({ period }) => period ?? []))]
      .filter((period) => isBetween(period, query.from?.text, query.to?.text))
      .map((text) => ({ text, span: word.span }));
  const refer = (period: Word | undefined): Reference => ({
    metric: metric.text,
    entity,
    period: period?.text,
    span: word.span,
    places: { metric: metric.span, entity: word.span, period: period?.span ?? word.span },
  });
  if (periods.length === 0) {
    // Whatever is wrong with the entity itself is said by looking it up.
    if (all.length === 0) {
      findObservation(refer(undefined), source, context);
      return undefined;
    }
    const message = `"${metric.text}" of "${entity}" is given for no period that is asked for.`;
    report(createProblem('no-observation', query.from?.span ?? word.span, message));
    return undefined;
  }
  const points = periods.flatMap(({ text, span }): SeriesPoint[] => {
    const found = findObservation(refer({ text, span }), source, context);
    const at = periodPosition(text);
    return found && at !== undefined ? [{ ...found, at, period: text }] : [];
  });
  if (points.length < periods.length) return undefined;
  const name = metrics.entities.get(entity)?.name;
  return {
    entity,
    label: name ? pickText(name, language) : entity,
    points: points.sort((a, b) => a.at - b.at),
  };
}

/** `to: 2023` holds all of that year. */
function isBetween(period: string, from: string | undefined, to: string | undefined): boolean {
  const at = periodPosition(period);
  if (at === undefined) return false;
  const first = from === undefined ? undefined : periodPosition(from);
  const last = to === undefined ? undefined : periodPosition(to);
  const year = to !== undefined && /^\d{4}$/.test(to) ? 1 - 1e-9 : 0;
  return (first === undefined || at >= first) && (last === undefined || at <= last + year);
}
