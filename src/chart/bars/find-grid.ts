import { pickText } from '../../data/local-text.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { formatDate } from '../../figure/format-date.ts';
import { createProblem } from '../../problem/problem.ts';
import { findEntities } from '../find-entities.ts';
import type { OpenBlock, Word } from '../open-block.ts';
import { type Dimension, dimensions, type Grid, type GridHead, type GridRow } from './grid.ts';
import { reportOnce } from './report-once.ts';

/** Keys of every chart that sets observations in rows. */
export const gridKeys = ['metric', 'metrics', 'entities', 'period', 'periods', 'source', 'rows'] as const;

/**
 * The observations that a block asks for: of its metrics, entities and periods, two may be several. One
 * of them makes the rows, the other the series.
 */
export function findGrid(block: OpenBlock, context: FigureContext): Grid | undefined {
  const metrics = readMetrics(block, context);
  const periods = readPeriods(block, context);
  if (!metrics || !periods) return undefined;
  const once = { ...context, report: reportOnce(context) };
  const source = block.fields.text('source');
  const first = metrics[0];
  const entities = block.words('entities') ?? (first && entitiesOf(first, context));
  const sheets = metrics.map((metric) =>
    periods.map((period) => findEntities({ metric, entities, period, source }, once)),
  );
  const sizes = {
    entities: sheets[0]?.[0]?.length ?? 0,
    periods: periods.length,
    metrics: metrics.length,
  };
  const several = dimensions.filter((dimension) => sizes[dimension] > 1);
  if (several.length > 2) {
    const hint = 'Name one period, one metric or one entity, or draw `chart multiples`.';
    const message = 'Metrics, entities and periods are all several; a chart has rows and series.';
    context.report(createProblem('wrong-type', block.span, message, { hint }));
    return undefined;
  }
  const found = (at: Readonly<Record<Dimension, number>>): Found | undefined =>
    sheets[at.metrics]?.[at.periods]?.[at.entities];
  const axes = chooseAxes(block, several);
  if (!axes) return undefined;
  const [rowsAre, seriesAre] = axes;
  const indices = (dimension: Dimension) => Array.from({ length: sizes[dimension] }, (_, index) => index);
  const rows = indices(rowsAre).map((row) => {
    const cells = indices(seriesAre).flatMap(
      (series) => found({ ...origin, [rowsAre]: row, [seriesAre]: series }) ?? [],
    );
    const head = cells[0] && headOf(cells[0], rowsAre, context);
    return head && { ...head, cells };
  });
  const whole = rows.flatMap((row) => row ?? []);
  const width = sizes[seriesAre];
  if (whole.length === 0 || whole.some(({ cells }) => cells.length < width)) return undefined;
  const series = (whole[0]?.cells ?? []).map((cell) => headOf(cell, seriesAre, context));
  return { rowsAre, seriesAre, rows: seriesAre === 'metrics' ? whole.map(nameWithPeriod) : whole, series };

  /** Where periods are mixed, each row says its own. */
  function nameWithPeriod(row: GridRow): GridRow {
    const { period } = row.cells[0]?.observation ?? {};
    const known = whole.flatMap(({ cells }) =>
      cells.flatMap(({ observation }) => (observation.value.kind === 'missing' ? [] : [observation.period])),
    );
    const isMixed = rowsAre === 'entities' && new Set(known).size > 1 && period !== undefined;
    return isMixed ? { ...row, label: `${row.label} (${period})` } : row;
  }
}

const origin: Readonly<Record<Dimension, number>> = { entities: 0, periods: 0, metrics: 0 };

function readMetrics(block: OpenBlock, { report }: FigureContext): readonly Word[] | undefined {
  const several = block.words('metrics');
  const single = block.word('metric');
  if (!several) {
    const metric = block.requiredWord('metric');
    return metric && [metric];
  }
  if (!single) return several;
  const hint = 'Keep the one that says what you mean.';
  report(createProblem('wrong-type', single.span, 'The chart has "metric" and "metrics".', { hint }));
  return undefined;
}

function readPeriods(block: OpenBlock, { report }: FigureContext): readonly (Word | undefined)[] | undefined {
  const several = block.words('periods');
  const single = block.word('period');
  if (!several) return [single];
  if (!single) return several;
  const hint = 'Keep the one that says what you mean.';
  report(createProblem('wrong-type', single.span, 'The chart has "period" and "periods".', { hint }));
  return undefined;
}

/** All that a metric is given for. */
function entitiesOf(metric: Word, { metrics }: FigureContext): readonly Word[] | undefined {
  const given = metrics.observations.get(metric.text);
  return given && [...given.keys()].map((text) => ({ text, span: metric.span }));
}

/** What is one is the series, unless the author says otherwise. */
function chooseAxes(block: OpenBlock, several: readonly Dimension[]): [Dimension, Dimension] | undefined {
  const wanted = block.fields.choice('rows', dimensions);
  if (block.fields.entry('rows') && !wanted) return undefined;
  const rows = wanted ?? several[0] ?? 'entities';
  const other = several.find((dimension) => dimension !== rows);
  // What is one of a kind says nothing as a series, least of all a metric.
  const free = rows === 'metrics' ? 'periods' : 'metrics';
  const series = other ?? free;
  return [rows, series];
}

function headOf({ metric, observation }: Found, dimension: Dimension, context: FigureContext): GridHead {
  const { language, metrics } = context;
  switch (dimension) {
    case 'entities': {
      const entity = metrics.entities.get(observation.entity);
      return { id: observation.entity, label: entity ? pickText(entity.name, language) : observation.entity };
    }
    case 'metrics':
      return { id: metric.id, label: pickText(metric.name, language) };
    case 'periods': {
      const { period } = observation;
      return { id: period ?? '', label: period === undefined ? '' : formatDate(period, language) };
    }
  }
}
