import { guessDate } from '../data/guess-date.ts';
import { isIsoDate } from '../data/iso-date.ts';
import type { LocalText } from '../data/local-text.ts';
import { hintForPeriod, isPeriod } from '../data/period.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { hintForNumber } from './hint-for-number.ts';
import type { Entity, Metric, Observation, Value } from './metrics.ts';

import { suggestId } from './suggest-id.ts';

export interface KnownRecords {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, { readonly title: LocalText }>;
  /** There, but not readable: reported where they stand, and not unknown. */
  readonly failed: ReadonlySet<string>;
}

/** A record against the metrics, entities and sources of all layers → itself, its value read by its metric. */
export function checkObservation(
  observation: Observation,
  known: KnownRecords,
  report: Report,
): Observation | undefined {
  const { span, places, source } = observation;
  const unknown = (
    code: 'unknown-metric' | 'unknown-entity' | 'unknown-source',
    id: string,
    place: Span,
    hint: string | undefined,
  ) => {
    if (known.failed.has(id)) return undefined;
    const noun = code.slice('unknown-'.length);
    report(createProblem(code, place, `No ${noun} "${id}".`, { hint }));
    return undefined;
  };
  const metric = known.metrics.get(observation.metric);
  if (!metric) {
    const { metric: id } = observation;
    return unknown('unknown-metric', id, places.metric, suggestId(id, known.metrics));
  }
  if (!known.entities.has(observation.entity)) {
    const { entity: id } = observation;
    return unknown('unknown-entity', id, places.entity, suggestId(id, known.entities));
  }
  if (source === undefined) {
    const hint = 'Name one of "sources"; word of mouth is a source of tier "hearsay".';
    report(createProblem('no-source', span, `${nameOf(observation)} has no "source".`, { hint }));
  } else if (!known.sources.has(source)) {
    unknown('unknown-source', source, places.source, suggestName(source, known.sources.keys()));
  }
  checkPeriod(observation, metric, report);
  const value = checkValue(observation, metric, report);
  return value && { ...observation, value };
}

function checkPeriod({ period, span, places, ...rest }: Observation, metric: Metric, report: Report): void {
  if (period === undefined && !metric.timeless) {
    const hint = `Give one, or say "timeless": true of "${metric.id}".`;
    report(createProblem('no-period', span, `${nameOf(rest)} has no "period".`, { hint }));
  }
  if (period !== undefined && !isPeriod(period)) {
    const hint = hintForPeriod(period);
    report(createProblem('bad-date', places.period, `"${period}" is no period.`, { hint }));
  }
}

function checkValue(observation: Observation, metric: Metric, report: Report): Value | undefined {
  const { value, places } = observation;
  const wrong = (wanted: string, hint?: string) => {
    const message = `The value of ${nameOf(observation)} must be ${wanted}, since "${metric.id}" is of kind "${metric.kind}".`;
    report(createProblem('wrong-value', places.value, message, { hint }));
    return undefined;
  };
  if (value.kind === 'missing') return value;
  const text = value.kind === 'text' ? value.text.get('') : undefined;
  switch (metric.kind) {
    case 'text':
      return value.kind === 'text' ? value : wrong('a text', 'In quotes.');
    case 'ordinal': {
      const ids = metric.levels.map(({ id }) => id);
      if (text === undefined || !ids.includes(text))
        return wrong(`one of ${ids.join(', ')}`, suggestName(text ?? '', ids));
      return { kind: 'level', id: text };
    }
    case 'date': {
      if (text !== undefined && isIsoDate(text)) return { kind: 'date', text };
      const guess = value.kind === 'number' ? guessDate(value.text) : guessDate(text ?? '');
      const hint = guess === undefined ? 'Write it like "2018-10-11".' : `Write "${guess}".`;
      return wrong('a date in quotes', hint);
    }
    default:
      return value.kind === 'number' ? value : wrong('a number', hintForNumber(text ?? ''));
  }
}

/** A record's name in messages. */
export function nameOf({ metric, entity }: Pick<Observation, 'metric' | 'entity'>): string {
  return `${metric}.${entity}`;
}
