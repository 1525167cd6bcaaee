import { pickText } from '../../data/local-text.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { findEntities } from '../find-entities.ts';
import type { OpenBlock, Word } from '../open-block.ts';
import type { Grid } from './grid.ts';
import { reportOnce } from './report-once.ts';

/**
 * Metrics that a block names one by one, of its entities: a row an entity, a series a metric.
 *
 * @param apart these may be of a time of their own, where they have none of the block's
 */
export function findMetricGrid(
  metrics: readonly Word[],
  block: OpenBlock,
  context: FigureContext,
  apart: readonly Word[] = [],
): Grid | undefined {
  const { language } = context;
  const [first] = metrics;
  if (!first) return undefined;
  const once = { ...context, report: reportOnce(context) };
  const given = context.metrics.observations.get(first.text);
  const entities =
    block.words('entities') ?? (given && [...given.keys()].map((text) => ({ text, span: first.span })));
  const query = { entities, period: block.word('period'), source: block.fields.text('source') };
  const columns = metrics.map((metric) => {
    const period = apart.includes(metric) && !hasPeriod(metric) ? undefined : query.period;
    return findEntities({ ...query, metric, period }, once);
  });
  const whole = columns.flatMap((column) => (column ? [column] : []));
  const rows = (whole[0] ?? []).map((head, index) => {
    const entity = context.metrics.entities.get(head.observation.entity);
    return {
      id: head.observation.entity,
      label: entity ? pickText(entity.name, language) : head.observation.entity,
      cells: whole.flatMap((column) => column[index] ?? []),
    };
  });
  if (whole.length < metrics.length) return undefined;
  const series = (rows[0]?.cells ?? []).map(({ metric }) => ({
    id: metric.id,
    label: pickText(metric.name, language),
  }));
  return { rowsAre: 'entities', seriesAre: 'metrics', rows, series };

  function hasPeriod({ text }: Word): boolean {
    const all = [...(context.metrics.observations.get(text)?.values() ?? [])].flat();
    return all.some(({ period }) => period === query.period?.text);
  }
}
