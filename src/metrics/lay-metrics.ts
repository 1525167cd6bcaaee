import { reservedNames } from '../outline/expression.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { checkObservation, type KnownRecords, nameOf } from './check-observation.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Metrics, Observation } from './metrics.ts';
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
    const message =
      item.id === 'it'
        ? '"it" stands for the current entity in expressions, and can be no id.'
        : `"${item.id}" is a helper in expressions, and can be no id.`;
    const hint = `Choose another, like "${item.id}_1".`;
    report(createProblem('reserved-name', item.span, message, { hint }));
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

function layObservations(
  observations: Observations,
  layer: MetricsLayer,
  known: KnownRecords,
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
