import { hintForList } from '../data/hint-for-list.ts';
import { type FigureContext, type Found, findObservation } from '../figure/find-observations.ts';
import type { Metric } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import type { Word } from './open-block.ts';
import { reportPeriodOnce } from './report-period-once.ts';

export interface MatrixQuery {
  readonly metrics: readonly Word[];
  /** All that a metric is given for, unless named. */
  readonly entities: readonly Word[] | undefined;
  readonly period: Word | undefined;
  readonly source: Word | undefined;
}

export interface FoundMatrix {
  /** Ids, from left to right. */
  readonly entities: readonly string[];
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly metric: Metric;
  /** One for each entity; none where nothing is recorded. */
  readonly cells: readonly (Found | undefined)[];
}

/** Metrics × entities. Where a record is lacking is for who asks to say. */
export function findMatrix(query: MatrixQuery, context: FigureContext): FoundMatrix | undefined {
  const { metrics, report } = context;
  const known = query.metrics.filter((word) => isMetric(word, context));
  const given = known.flatMap(({ text }) => [...(metrics.observations.get(text)?.keys() ?? [])]);
  const named = query.entities?.filter((word) => isEntity(word, context));
  const { source } = query;
  if (source && !metrics.sources.has(source.text)) {
    const hint = suggestName(source.text, metrics.sources.keys());
    report(createProblem('unknown-source', source.span, `No source "${source.text}".`, { hint }));
    return undefined;
  }
  if (known.length < query.metrics.length || named?.length !== query.entities?.length) return undefined;
  const idOf = ({ text }: Word) => (text === 'it' ? (context.entity ?? text) : text);
  const entities = named?.map(idOf) ?? [...new Set(given)];
  const failed = { any: false };
  const cellContext: FigureContext = {
    ...context,
    report(problem) {
      failed.any = true;
      report(problem);
    },
  };
  const rows = known.flatMap((word) => {
    const metric = metrics.metrics.get(word.text);
    if (!metric) return [];
    const once = { ...cellContext, report: reportPeriodOnce(word.text, cellContext) };
    return { metric, cells: entities.map((entity) => findCell(word, entity, query, once)) };
  });
  if (failed.any) return undefined;
  return rows.every((row) => isGivenThen(row, query, context)) ? { entities, rows } : undefined;
}

function isMetric({ text, span }: Word, { metrics, report }: FigureContext): boolean {
  if (metrics.metrics.has(text)) return true;
  const [head = '', entity] = text.split('.');
  const both = metrics.metrics.has(head) ? `Write metrics: [${head}], and entities: [${entity}].` : undefined;
  const hint = both ?? hintForList(text.replace(/\s+/g, ', ')) ?? suggestId(text, metrics.metrics);
  report(createProblem('unknown-metric', span, `No metric "${text}".`, { hint }));
  return false;
}

function isEntity({ text, span }: Word, { metrics, entity, report }: FigureContext): boolean {
  if (metrics.entities.has(text) || (text === 'it' && entity !== undefined)) return true;
  const hint = hintForList(text.replace(/\s+/g, ', ')) ?? suggestId(text, metrics.entities);
  report(createProblem('unknown-entity', span, `No entity "${text}".`, { hint }));
  return false;
}

function findCell(
  { text, span }: Word,
  entity: string,
  { period, source }: MatrixQuery,
  context: FigureContext,
): Found | undefined {
  const all = context.metrics.observations.get(text)?.get(entity) ?? [];
  const dated = all.some((observation) => observation.period !== undefined);
  const inPeriod = dated && period ? all.filter((observation) => observation.period === period.text) : all;
  if (inPeriod.length === 0) return undefined;
  // It settles where sources differ; a cell that only another has is shown with that.
  const settles = inPeriod.some((observation) => observation.source === source?.text);
  const places = { metric: span, entity: span, period: period?.span ?? span };
  const reference = { metric: text, entity, period: dated ? period?.text : undefined, span, places };
  return findObservation(reference, settles ? source : undefined, context);
}

/** A row that has other periods only is a slip, and no row full of "not stated". */
function isGivenThen({ metric, cells }: FoundRow, { period }: MatrixQuery, context: FigureContext): boolean {
  if (!period || cells.some((cell) => cell !== undefined)) return true;
  const all = [...(context.metrics.observations.get(metric.id)?.values() ?? [])].flat();
  const periods = [...new Set(all.flatMap((observation) => observation.period ?? []))].sort();
  if (periods.length === 0 || periods.includes(period.text)) return true;
  const message = `"${metric.id}" is not given for ${period.text}.`;
  const hint = `Its periods: ${periods.join(', ')}.`;
  context.report(createProblem('no-observation', period.span, message, { hint }));
  return false;
}
