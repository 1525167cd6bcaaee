import { pickText } from '../data/local-text.ts';
import { wordsFor } from '../language/words.ts';
import type { Metric, Metrics, Observation, Value } from '../metrics/metrics.ts';
import type { Fact, Figure } from './figure.ts';
import type { Found } from './find-observations.ts';
import { formatDate } from './format-date.ts';
import { decimalsOf, formatNumber } from './format-number.ts';

/** An observation → the figure that shows it. */
export function describeFound(
  { metric, observation, agreeing }: Found,
  context: { readonly metrics: Metrics; readonly language: string },
): Figure {
  const { value } = observation;
  return {
    id: [
      metric.id,
      observation.entity,
      observation.period,
      agreeing.length === 1 ? observation.source : undefined,
    ]
      .filter((part) => part !== undefined)
      .join('.'),
    text: printObservation(observation, metric, context.language),
    value: machineValue(value, context.language),
    label: pickText(metric.name, context.language),
    missing: value.kind === 'missing' ? value.missing : undefined,
    level:
      value.kind === 'level'
        ? { rank: metric.levels.findIndex(({ id }) => id === value.id) + 1, of: metric.levels.length }
        : undefined,
    formula: undefined,
    facts: agreeing.map((item) => describeFact(item, metric, context.metrics, context.language)),
  };
}

export function describeFact(
  observation: Observation,
  metric: Metric,
  metrics: Metrics,
  language: string,
): Fact {
  const entity = metrics.entities.get(observation.entity);
  const pick = (text: Parameters<typeof pickText>[0] | undefined) => text && pickText(text, language);
  return {
    text: printObservation(observation, metric, language),
    metric: pickText(metric.name, language),
    entity: entity ? pickText(entity.name, language) : observation.entity,
    period: observation.period === undefined ? undefined : formatDate(observation.period, language),
    base: pick(metric.base),
    definition: pick(metric.definition),
    bound: observation.bound,
    status: observation.status,
    reason: observation.value.kind === 'missing' ? pick(observation.value.reason) : undefined,
    derived: pick(observation.derived),
    note: pick(observation.note),
    quote: observation.quote,
    ...(metrics.checkedQuotes.has(observation) && { quoteChecked: true as const }),
    source: observation.source,
  };
}

/** A value with its unit and, where it is a cap, the word that says so. */
function printObservation({ value, bound }: Observation, metric: Metric, language: string): string {
  const words = wordsFor(language);
  const text = printValue(value, metric, language);
  if (!bound || value.kind === 'missing') return text;
  return `${words.bounds[bound]}${words.language === 'zh' ? '' : '\u00A0'}${text}`;
}

export function printValue(
  value: Value,
  metric: Metric,
  language: string,
  width: 'long' | 'short' = 'long',
): string {
  switch (value.kind) {
    case 'number': {
      const decimals = Math.min(decimalsOf(value.text), metric.precision ?? 20);
      return formatNumber(Number(value.text), { language, unit: metric.unit, decimals, width });
    }
    case 'level': {
      const level = metric.levels.find(({ id }) => id === value.id);
      return level ? pickText(level.name, language) : value.id;
    }
    case 'date':
      return formatDate(value.text, language);
    case 'text':
      return pickText(value.text, language);
    case 'missing':
      return wordsFor(language).missing[value.missing];
  }
}

function machineValue(value: Value, language: string): string {
  switch (value.kind) {
    case 'number':
    case 'date':
      return value.text;
    case 'level':
      return value.id;
    case 'text':
      return pickText(value.text, language);
    case 'missing':
      return '';
  }
}
