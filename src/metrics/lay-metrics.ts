import { reservedNames } from '../outline/expression.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Entity, Metric, Metrics, Observation, Value } from './metrics.ts';
import type { MetricsLayer } from './metrics-layer.ts';
import type { Source } from './source.ts';

type Observations = Map<string, Map<string, readonly Observation[]>>;

/**
 * Layers, the later over the earlier, checked as a whole. A later observation replaces all earlier
 * ones of its metric, entity and period, whatever their source; several sources count only within
 * one layer.
 */
export function layMetrics(
  layers: readonly MetricsLayer[],
  report: Report,
  readCopy: (source: Source) => string | undefined = () => undefined,
): Metrics {
  const sources = new Map(layers.flatMap((layer) => layer.sources.map((source) => [source.id, source])));
  const entities = new Map(layers.flatMap((layer) => layer.entities.map((entity) => [entity.id, entity])));
  const metrics = new Map(layers.flatMap((layer) => layer.metrics.map((metric) => [metric.id, metric])));
  for (const item of [...metrics.values(), ...entities.values()]) {
    if (!reservedNames.includes(item.id)) continue;
    report(
      createProblem(
        'reserved-name',
        item.span,
        `"${item.id}" means something in expressions and can be no id.`,
      ),
    );
  }
  const observations: Observations = new Map();
  let errors = 0;
  const failed = new Set(layers.flatMap((layer) => [...layer.failed]));
  const count: Report = (problem) => {
    errors++;
    report(problem);
  };
  for (const layer of layers)
    layObservations(observations, layer, { metrics, entities, sources, failed }, count);
  const checkedQuotes = checkQuotes({ observations, sources }, readCopy, report);
  return {
    whole: layers.every((layer) => layer.whole) && errors === 0,
    sources,
    entities,
    metrics,
    observations,
    checkedQuotes,
  };
}

interface Known {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, unknown>;
  /** There, but not readable: reported where they stand, and not unknown. */
  readonly failed: ReadonlySet<string>;
}

function layObservations(
  observations: Observations,
  layer: MetricsLayer,
  known: Known,
  report: Report,
): void {
  const own = new Map<string, Observation>();
  const replaced = new Set<string>();
  for (const written of layer.observations) {
    const observation = checkObservation(written, known, report);
    if (!observation) continue;
    const place = `${observation.metric}\0${observation.entity}\0${observation.period ?? ''}`;
    const twin = own.get(`${place}\0${observation.source ?? ''}`);
    if (twin) {
      const related = { span: twin.span, message: 'First' };
      const hint = 'Name another source, or remove one of them.';
      report(
        createProblem(
          'duplicate-observation',
          observation.span,
          `${nameOf(observation)} is given twice by the same source.`,
          { hint, related },
        ),
      );
      continue;
    }
    own.set(`${place}\0${observation.source ?? ''}`, observation);
    const byEntity = observations.get(observation.metric) ?? new Map<string, readonly Observation[]>();
    const earlier = byEntity.get(observation.entity) ?? [];
    const kept = replaced.has(place)
      ? earlier
      : earlier.filter(({ period }) => period !== observation.period);
    replaced.add(place);
    byEntity.set(observation.entity, [...kept, observation]);
    observations.set(observation.metric, byEntity);
  }
}

function checkObservation(observation: Observation, known: Known, report: Report): Observation | undefined {
  const { span } = observation;
  const unknown = (
    code: 'unknown-metric' | 'unknown-entity' | 'unknown-source',
    id: string,
    ids: Iterable<string>,
  ) => {
    if (known.failed.has(id)) return undefined;
    const noun = code.slice('unknown-'.length);
    report(createProblem(code, span, `No ${noun} "${id}".`, { hint: suggestName(id, ids) }));
    return undefined;
  };
  const metric = known.metrics.get(observation.metric);
  if (!metric) return unknown('unknown-metric', observation.metric, known.metrics.keys());
  if (!known.entities.has(observation.entity))
    return unknown('unknown-entity', observation.entity, known.entities.keys());
  if (observation.source === undefined) {
    report(createProblem('no-source', span, `${nameOf(observation)} has no "source".`));
  } else if (!known.sources.has(observation.source)) {
    unknown('unknown-source', observation.source, known.sources.keys());
  }
  checkPeriod(observation, metric, report);
  const value = checkValue(observation, metric, report);
  return value && { ...observation, value };
}

function checkPeriod({ period, span, ...observation }: Observation, metric: Metric, report: Report): void {
  const name = nameOf(observation);
  if (period === undefined && !metric.timeless) {
    const hint = `Give one, or say "timeless": true of "${metric.id}".`;
    report(createProblem('no-period', span, `${name} has no "period".`, { hint }));
  }
  if (period !== undefined && !/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4]|-H[12]|\/\d{2,4})?$/.test(period)) {
    report(
      createProblem('bad-date', span, `"${period}" is no period.`, {
        hint: 'Write 2022, 2022-Q1, 2022-H1, 2022-06, 2022-06-30 or 2021/22.',
      }),
    );
  }
}

function checkValue(observation: Observation, metric: Metric, report: Report): Value | undefined {
  const { value, span } = observation;
  const wrong = (wanted: string, hint?: string) => {
    const message = `The value of ${nameOf(observation)} must be ${wanted}, since "${metric.id}" is of kind "${metric.kind}".`;
    report(createProblem('wrong-value', span, message, { hint }));
    return undefined;
  };
  if (value.kind === 'missing') return value;
  const text = value.kind === 'text' ? value.text.get('') : undefined;
  switch (metric.kind) {
    case 'text':
      return value.kind === 'text' ? value : wrong('a text');
    case 'ordinal': {
      const ids = metric.levels.map(({ id }) => id);
      if (text === undefined || !ids.includes(text))
        return wrong(`one of ${ids.join(', ')}`, suggestName(text ?? '', ids));
      return { kind: 'level', id: text };
    }
    case 'date':
      return text !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)
        ? { kind: 'date', text }
        : wrong('a date like "2018-10-11"');
    default:
      return value.kind === 'number' ? value : wrong('a number', 'Without quotes, in the base unit.');
  }
}

function nameOf({ metric, entity }: Pick<Observation, 'metric' | 'entity'>): string {
  return `${metric}.${entity}`;
}
