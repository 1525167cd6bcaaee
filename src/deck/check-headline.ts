import { type ChartSpec, figuresOf } from '../chart/chart-spec.ts';
import { pickText } from '../data/local-text.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { type RecordIds, recordsOf } from '../figure/records-of.ts';
import { namesAKind } from '../language/names-a-kind.ts';
import type { Entity } from '../metrics/metrics.ts';
import { createProblem } from '../problem/problem.ts';
import type { BoundInline } from './bound-slide.ts';
import { findNamedEntities } from './find-named-entities.ts';
import { textOf } from './text-of.ts';
import { walkInlineFigures } from './walk-figures.ts';

/**
 * Whether a headline speaks of those whose figures the slide draws. It is taken to speak of others only
 * where it gives their figure as that of somebody else, sets two of another kind against each other, or
 * names one with the very measure; not where it says that something is not so, or of what kind they are.
 */
export function checkHeadline(
  headline: readonly BoundInline[],
  charts: readonly ChartSpec[],
  context: FigureContext,
): void {
  const { metrics, language, waivers, report } = context;
  const text = textOf(headline);
  const shown = charts.flatMap(figuresOf);
  const owners = entitiesOf(shown.flatMap(recordsOf), context);
  const named = findNamedEntities(text, metrics, language);
  const [owner] = owners;
  const [first] = headline;
  const kinds = owners.flatMap(({ kind }) => kind ?? []);
  if (!owner || !first || named.length === 0 || !areApart(named, owners)) return;
  if (isDenial(text) || namesAKind(text, kinds)) return;
  const given = [...walkInlineFigures(headline)].find((figure) => isOf(figure, owners, context));
  const measures = shown.flatMap(recordsOf).map(({ metric }) => metrics.metrics.get(metric));
  const names = measures.flatMap((metric) => (metric ? pickText(metric.name, language) : []));
  const other =
    named.find((entity) => given || named.some(({ id, kind }) => id !== entity.id && kind === entity.kind)) ??
    named.find((entity) => names.some((name) => saysOf(text, name, pickText(entity.name, language))));
  const figure = [...(given ? [given] : []), ...shown].find(
    ({ missing, formula }) => missing === undefined && formula === undefined,
  );
  if (!other || !figure || waivers.isWaived('entity-mix')) return;
  const whose = entitiesOf(recordsOf(figure), context)[0] ?? owner;
  const print = ({ name, kind }: Entity) => `${pickText(name, language)} (${kind})`;
  const message = `${figure.text} belongs to ${print(whose)}, not to ${print(other)}, of which the headline speaks.`;
  const hint = `Name ${pickText(whose.name, language)} in the headline, or draw a figure of ${pickText(other.name, language)} itself.`;
  const span = { ...first.span, end: headline.at(-1)?.span.end ?? first.span.end };
  report(createProblem('entity-mix', span, message, { hint }));
}

function entitiesOf(records: readonly RecordIds[], { metrics }: FigureContext): Entity[] {
  const ids = [...new Set(records.map(({ entity }) => entity))];
  return ids.flatMap((id) => metrics.entities.get(id) ?? []);
}

/** None is of the kind of any of the others. */
function areApart(named: readonly Entity[], owners: readonly Entity[]): boolean {
  const kinds = new Set(owners.map(({ kind }) => kind));
  return (
    [...named, ...owners].every(({ kind }) => kind !== undefined) &&
    named.every(({ kind }) => !kinds.has(kind))
  );
}

function isOf(figure: Figure, owners: readonly Entity[], context: FigureContext): boolean {
  const kinds = new Set(owners.map(({ kind }) => kind));
  const entities = entitiesOf(recordsOf(figure), context);
  return entities.length > 0 && entities.every(({ kind }) => kinds.has(kind));
}

function isDenial(text: string): boolean {
  return /[不非未没无]|\b(no|not|never|nor|rather than)\b|n[’']t\b/i.test(text);
}

/** `杭州的专利转化率`, `Hangzhou's patents`, `patents of Hangzhou` */
function saysOf(text: string, measure: string, entity: string): boolean {
  const lower = text.toLowerCase();
  const [what, whose] = [measure.toLowerCase(), entity.toLowerCase()];
  return ['', '的', ' ', '’s ', "'s "]
    .map((between) => whose + between + what)
    .concat([' of ', ' in ', ' at '].map((between) => what + between + whose))
    .some((phrase) => lower.includes(phrase));
}
