import { openFields } from '../data/fields.ts';
import { pickText } from '../data/local-text.ts';
import { findComparisonFault } from '../figure/compare-observations.ts';
import { type FigureContext, type Found, findObservation } from '../figure/find-observations.ts';
import { numberOf } from '../figure/number-of.ts';
import { wordsFor } from '../language/words.ts';
import type { Metric } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import { createProblem } from '../problem/problem.ts';
import { addDetails } from './add-details.ts';
import type { Band } from './drawing.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import { lowerFirst } from './lower-first.ts';
import type { OpenBlock, Word } from './open-block.ts';

/** A band with the observations behind it. */
export interface DescribedBand extends Band {
  /** One for each of the line's points; none where nothing is recorded. */
  readonly bounds: readonly { readonly low: Found | undefined; readonly high: Found | undefined }[];
  readonly names: { readonly low: string; readonly high: string };
  /** What the shading shows, for below the chart. */
  readonly remark: string;
}

/** The metrics under `band:` around a line, at each of its times. */
export function readBand(
  { fields, span }: OpenBlock,
  line: number,
  series: readonly Series[],
  source: Word | undefined,
  context: FigureContext,
): DescribedBand | undefined {
  const entry = fields.entry('band');
  const own = series[line];
  const open = entry && openFields(entry.value, ['low', 'high'], 'the band', context.report);
  const [low, high] = [open?.requiredText('low'), open?.requiredText('high')];
  if (!own || !low || !high) return undefined;
  const lowest = findMetric(low, own, context);
  const highest = findMetric(high, own, context);
  if (!lowest || !highest) return undefined;
  const bounds = own.points.map((point) => ({
    low: findBound(low, point, source, context),
    high: findBound(high, point, source, context),
  }));
  for (const [index, point] of own.points.entries()) {
    const found = [point, bounds[index]?.low, bounds[index]?.high].filter(isKnown);
    const fault = findComparisonFault({ ...context, found, span, rigour: 'full' });
    if (fault) {
      context.report(fault);
      return undefined;
    }
  }
  const { language } = context;
  const names = { low: pickText(lowest.name, language), high: pickText(highest.name, language) };
  const ranges = own.points.map(({ at }, index) => {
    const [from, to] = [bounds[index]?.low, bounds[index]?.high].map((found) => found && numberOf(found));
    return { at, range: from === undefined || to === undefined ? null : ([from, to] as const) };
  });
  const turned = ranges.findIndex(({ range }) => range && range[0] > range[1]);
  if (turned >= 0) {
    const message = `"${low.text}" is above "${high.text}" in ${own.points[turned]?.period}.`;
    context.report(createProblem('band-order', low.span, message, { hint: 'Is one the other?' }));
    return undefined;
  }
  const words = wordsFor(language);
  const text =
    words.language === 'zh' ? `${names.low}至${names.high}` : `${names.low} to ${lowerFirst(names.high)}`;
  return {
    line,
    ranges,
    bounds,
    names,
    remark: `${words.shaded}${words.colon}${addDetails(text, series.length > 1 ? [own.label] : [], language)}`,
  };
}

function isKnown(found: Found | undefined): found is Found {
  return found !== undefined && found.observation.value.kind !== 'missing';
}

function findMetric({ text, span }: Word, { entity }: Series, context: FigureContext): Metric | undefined {
  const { metrics, report } = context;
  const metric = metrics.metrics.get(text);
  if (!metric) {
    const hint = suggestId(text, metrics.metrics);
    report(createProblem('unknown-metric', span, `No metric "${text}".`, { hint }));
    return undefined;
  }
  if (metrics.observations.get(text)?.has(entity)) return metric;
  report(createProblem('no-observation', span, `"${text}" is not given for "${entity}".`));
  return undefined;
}

/** Where nothing is recorded, the band has a gap. */
function findBound(
  { text, span }: Word,
  { observation, period }: SeriesPoint,
  source: Word | undefined,
  context: FigureContext,
): Found | undefined {
  const { entity } = observation;
  const all = context.metrics.observations.get(text)?.get(entity) ?? [];
  const then = all.filter((other) => other.period === period);
  if (then.length === 0) return undefined;
  const places = { metric: span, entity: span, period: span };
  // It settles where sources differ.
  const settles = then.some((other) => other.source === source?.text);
  return findObservation(
    { metric: text, entity, period, span, places },
    settles ? source : undefined,
    context,
  );
}
