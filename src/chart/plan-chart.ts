import { hintForList } from '../data/hint-for-list.ts';
import { pickText } from '../data/local-text.ts';
import { findComparisonFault } from '../figure/compare-observations.ts';
import { deriveFigure } from '../figure/derive-figure.ts';
import { describeFound, printValue } from '../figure/describe-observation.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { findObservation } from '../figure/find-observations.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { Reference } from '../outline/expression.ts';
import { splitMasks } from '../outline/masks.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { ChartRequest, Word } from './chart-request.ts';
import type { Bar, BarChart, ChartSpec, DifferenceArrow } from './chart-spec.ts';
import { describeBars, subtitleOf } from './describe-chart.ts';

/** A request × the metrics → what to draw. A comparison the data can't carry is refused. */
export function planChart(request: ChartRequest, context: FigureContext): ChartSpec | undefined {
  const found = findBars(request, context);
  if (!found) return undefined;
  const { metrics, language, waivers } = context;
  const known = found.filter(({ observation }) => observation.value.kind !== 'missing');
  const fault = findComparisonFault({
    found: known,
    span: request.span,
    metrics,
    language,
    waivers,
    rigour: 'full',
  });
  if (fault) {
    context.report(fault);
    return undefined;
  }
  if (known.length < 2 && !waivers.isWaived('count-n')) {
    const hint = 'Show a single value in a sentence.';
    context.report(
      createProblem(
        'count-n',
        request.span,
        `A chart of ${known.length === 1 ? 'one value' : 'no value'} compares nothing.`,
        { hint },
      ),
    );
  }
  const highlighted = checkHighlight(request, found, context);
  const sorted = request.sort === 'given' ? found : [...found].sort((a, b) => numberOf(b) - numberOf(a));
  const mixed = new Set(known.map(({ observation }) => observation.period)).size > 1;
  const bars = sorted.map((item) => planBar(item, highlighted, mixed, context));
  const arrow = request.arrow && planArrow(request.arrow, request.source, sorted, highlighted, context);
  const note = request.note && printNote(request.note, request, context);
  const spec: Omit<BarChart, 'alternative' | 'table'> = {
    kind: 'bar',
    language,
    subtitle: subtitleOf(sorted, context),
    note,
    bars,
    arrow,
  };
  return { ...spec, ...describeBars(spec, language) };
}

function findBars(request: ChartRequest, context: FigureContext): Found[] | undefined {
  const { metrics, report } = context;
  const { metric, period } = request;
  const given = [...(metrics.observations.get(metric.text)?.keys() ?? [])];
  if (!metrics.metrics.has(metric.text)) {
    const [head = '', entity] = metric.text.split('.');
    const both = metrics.metrics.has(head) ? `Write metric: ${head}, and entities: [${entity}].` : undefined;
    const hint = both ?? suggestId(metric.text, metrics.metrics);
    report(createProblem('unknown-metric', metric.span, `No metric "${metric.text}".`, { hint }));
    return undefined;
  }
  const { source } = request;
  if (source && !metrics.sources.has(source.text)) {
    const hint = suggestName(source.text, metrics.sources.keys());
    report(createProblem('unknown-source', source.span, `No source "${source.text}".`, { hint }));
    return undefined;
  }
  const entities: readonly Word[] = request.entities ?? given.map((text) => ({ text, span: metric.span }));
  const once = { ...context, report: reportPeriodOnce(metric.text, context) };
  const found = entities.flatMap(({ text, span }) => {
    const places = { metric: metric.span, entity: span, period: period?.span ?? span };
    const reference: Reference = { metric: metric.text, entity: text, period: period?.text, span, places };
    return findObservation(reference, source, once) ?? [];
  });
  return found.length === entities.length && found.length > 0 ? found : undefined;
}

/** One period serves the whole chart: that it is missing or wrong is not said again for every bar. */
function reportPeriodOnce(metric: string, { metrics, report }: FigureContext): Report {
  const observations = [...(metrics.observations.get(metric)?.values() ?? [])].flat();
  const periods = [...new Set(observations.flatMap(({ period }) => period ?? []))].sort();
  const hint = `Add "period: ${periods.at(-1)}" to the chart; its periods: ${periods.join(', ')}.`;
  const said = new Set<string>();
  return (problem) => {
    const about =
      problem.code === 'ambiguous-period' ? problem.code : `${problem.code} ${problem.span?.start}`;
    if (said.has(about)) return;
    said.add(about);
    report(problem.code === 'ambiguous-period' && periods.length > 0 ? { ...problem, hint } : problem);
  };
}

function checkHighlight(
  { highlight }: ChartRequest,
  found: readonly Found[],
  { entity, report }: FigureContext,
): ReadonlySet<string> {
  const ids = found.map(({ observation }) => observation.entity);
  for (const { text, span } of highlight) {
    if (ids.includes(text === 'it' ? (entity ?? '') : text)) continue;
    report(
      createProblem('unknown-entity', span, `"${text}" is not among the chart's entities.`, {
        hint: hintForList(text.replace(/\s+/g, ', ')) ?? suggestName(text, ids),
      }),
    );
  }
  return new Set(highlight.map(({ text }) => (text === 'it' ? (entity ?? '') : text)));
}

/** Missing values rank last. */
function numberOf({ observation: { value } }: Found): number {
  return value.kind === 'number' ? Number(value.text) : Number.NEGATIVE_INFINITY;
}

/** @param mixed the bars are of several periods, and each says its own */
function planBar(
  found: Found,
  highlighted: ReadonlySet<string>,
  mixed: boolean,
  context: FigureContext,
): Bar {
  const { observation, metric } = found;
  const entity = context.metrics.entities.get(observation.entity);
  const name = entity ? pickText(entity.name, context.language) : observation.entity;
  const { period } = observation;
  return {
    label: mixed && period !== undefined ? `${name} (${period})` : name,
    value: observation.value.kind === 'number' ? Number(observation.value.text) : undefined,
    text: printValue(observation.value, metric, context.language, 'short'),
    highlighted: highlighted.has(observation.entity),
    figure: describeFound(found, context),
  };
}

/** From the highlighted bar, or the top one, to the largest of the others. */
function planArrow(
  arrow: Word,
  source: Word | undefined,
  sorted: readonly Found[],
  highlighted: ReadonlySet<string>,
  context: FigureContext,
): DifferenceArrow | undefined {
  const from = Math.max(
    0,
    sorted.findIndex(({ observation }) => highlighted.has(observation.entity)),
  );
  const to = sorted.findIndex((item, index) => index !== from && item.observation.value.kind === 'number');
  const pair = [sorted[from], sorted[to]];
  const references = pair.flatMap((item): Reference[] =>
    item
      ? [
          {
            metric: item.metric.id,
            entity: item.observation.entity,
            period: item.observation.period,
            span: arrow.span,
            places: { metric: arrow.span, entity: arrow.span, period: arrow.span },
          },
        ]
      : [],
  );
  if (references.length < 2) {
    context.report(createProblem('count-n', arrow.span, 'A difference takes two values.'));
    return undefined;
  }
  const options = new Map(source === undefined ? [] : [['source', source] as const]);
  const figure = deriveFigure(
    { kind: 'derived', helper: 'diff', references, options, span: arrow.span },
    context,
  );
  if (!figure) return undefined;
  const sign = Number(figure.value) > 0 ? '+' : '';
  return { from, to, text: `${sign}${figure.text}`, figure };
}

function printNote(note: Word, { masks }: ChartRequest, context: FigureContext): string {
  return splitMasks(note.text, note.span, masks, context.report)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const figure = part.kind === 'figure' ? resolveFigure(part.figure, context) : undefined;
      return typeof figure === 'string' ? figure : (figure?.text ?? '');
    })
    .join('');
}
