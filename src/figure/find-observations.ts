import { hintForList } from '../data/hint-for-list.ts';
import type { Metric, Metrics, Observation } from '../metrics/metrics.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { OptionValue, Reference } from '../outline/expression.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Waivers } from './waivers.ts';

/** What a slide's expressions are read against. */
export interface FigureContext {
  readonly metrics: Metrics;
  /** BCP 47 */
  readonly language: string;
  /** The front matter's `period:`. */
  readonly period: string | undefined;
  /** What `it` stands for. */
  readonly entity: string | undefined;
  readonly waivers: Waivers;
  readonly report: Report;
}

/** A metric of an entity in one period, from every source that counts and agrees. */
export interface Found {
  readonly metric: Metric;
  readonly observation: Observation;
  readonly agreeing: readonly Observation[];
}

/** The observation that a reference means; what stands in the way is reported. */
export function findObservation(
  reference: Reference,
  source: OptionValue | undefined,
  context: FigureContext,
): Found | undefined {
  const { metrics, report } = context;
  const { span, places } = reference;
  const metric = metrics.metrics.get(reference.metric);
  if (!metric) {
    const none = 'No metrics were read: put metrics.json beside the outline, or name it under `metrics:`.';
    const swapped = metrics.entities.has(reference.metric) && metrics.metrics.has(reference.entity);
    const turned = `Write ${reference.entity}.${reference.metric}: the metric comes first.`;
    const near = swapped ? turned : suggestId(reference.metric, metrics.metrics);
    const hint = metrics.metrics.size === 0 ? none : near;
    report(createProblem('unknown-metric', places.metric, `No metric "${reference.metric}".`, { hint }));
    return undefined;
  }
  const entity = resolveEntity(reference, context);
  if (entity === undefined) return undefined;
  const all = metrics.observations.get(metric.id)?.get(entity) ?? [];
  if (all.length === 0) {
    const others = [...(metrics.observations.get(metric.id)?.keys() ?? [])];
    const hint = others.length > 0 ? `It is given for: ${others.join(', ')}.` : undefined;
    report(createProblem('no-observation', span, `"${metric.id}" is not given for "${entity}".`, { hint }));
    return undefined;
  }
  const inPeriod = choosePeriod(all, reference, metric, context);
  return inPeriod && chooseSource(inPeriod, source, reference, metric, context);
}

function resolveEntity(
  { entity, places }: Reference,
  { metrics, report, ...context }: FigureContext,
): string | undefined {
  const span = places.entity;
  const id = entity === 'it' ? context.entity : entity;
  if (id === undefined) {
    const hint = 'Set `entity:` in the front matter, or `each=` on the slide.';
    report(createProblem('no-current-entity', span, '"it" stands for no entity here.', { hint }));
    return undefined;
  }
  if (metrics.entities.has(id)) return id;
  // An entity that is set but unknown has been reported where it is set.
  if (entity === 'it') return undefined;
  const hint = hintForList(id.replace(/\s+/g, ', ')) ?? suggestId(id, metrics.entities);
  report(createProblem('unknown-entity', span, `No entity "${id}".`, { hint }));
  return undefined;
}

function choosePeriod(
  all: readonly Observation[],
  { period, span, places, entity }: Reference,
  metric: Metric,
  context: FigureContext,
): readonly Observation[] | undefined {
  const periods = [...new Set(all.map((observation) => observation.period))].sort();
  const only = periods.length === 1;
  const list = periods.filter((known) => known !== undefined).join(', ');
  if (period !== undefined) {
    const found = all.filter((observation) => observation.period === period);
    if (found.length > 0) return found;
    const hint = list === '' ? 'It has no periods.' : `Its periods: ${list}.`;
    context.report(
      createProblem('no-observation', places.period, `"${metric.id}.${entity}" is not given for ${period}.`, {
        hint,
      }),
    );
    return undefined;
  }
  if (only) return all;
  const byDefault = all.filter((observation) => observation.period === context.period);
  if (byDefault.length > 0) return byDefault;
  const hint = `Write ${metric.id}.${entity}.${periods.at(-1) ?? 'period'}; its periods: ${list}.`;
  context.report(
    createProblem('ambiguous-period', span, `"${metric.id}.${entity}" is given for several periods.`, {
      hint,
    }),
  );
  return undefined;
}

function chooseSource(
  observations: readonly Observation[],
  source: OptionValue | undefined,
  { span, entity }: Reference,
  metric: Metric,
  { report }: FigureContext,
): Found | undefined {
  const sources = observations.map((observation) => observation.source ?? '');
  const chosen =
    source === undefined
      ? observations
      : observations.filter((observation) => observation.source === source.text);
  const [first] = chosen;
  if (!first) {
    const { text = '', span: place = span } = source ?? {};
    const hint = suggestName(text, sources) ?? `Its sources: ${sources.join(', ')}.`;
    const message = `"${metric.id}.${entity}" is not given by "${text}".`;
    report(createProblem('unknown-source', place, message, { hint }));
    return undefined;
  }
  if (chosen.some((other) => keyOf(other) !== keyOf(first))) {
    const hint = `Add source="${sources[0]}"; its sources: ${sources.join(', ')}.`;
    report(createProblem('ambiguous-source', span, `Sources differ on "${metric.id}.${entity}".`, { hint }));
    return undefined;
  }
  return { metric, observation: first, agreeing: chosen };
}

/** Equal for observations that say the same. */
function keyOf({ value, bound }: Observation): string {
  const text =
    value.kind === 'text'
      ? [...value.text].flat().join('\0')
      : value.kind === 'number'
        ? String(Number(value.text))
        : JSON.stringify(value);
  return `${text}\0${bound ?? ''}`;
}
