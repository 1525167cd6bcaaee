import { pickText, sameText } from '../data/local-text.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Found } from './find-observations.ts';
import type { Waivers } from './waivers.ts';

export interface Comparison {
  readonly found: readonly Found[];
  readonly span: Span;
  readonly metrics: Metrics;
  readonly language: string;
  /**
   * `units`: metrics that share a unit, for a sum or a part of a whole; `named`: like with like, where
   * each metric says what it counts; `full`: and counted alike.
   */
  readonly rigour: 'units' | 'named' | 'full';
  /** The values are summed up. */
  readonly adds?: boolean;
  /** Limits are shown as such. */
  readonly showsLimits?: boolean;
  readonly waivers: Waivers;
}

/**
 * What stands in the way of setting these values side by side, if anything does. The rules that a
 * comparison must meet wherever it is drawn: on a chart, or by a helper.
 */
export function findComparisonFault({
  found,
  span,
  metrics,
  language,
  rigour,
  adds = false,
  showsLimits = false,
  waivers,
}: Comparison): Problem | undefined {
  const [first, ...rest] = found;
  if (!first) return undefined;
  const fault = (code: ProblemCode, message: string, hint: string) =>
    createProblem(code, span, message, { hint });
  for (const { metric, observation } of found) {
    const name = `${metric.id}.${observation.entity}`;
    if (observation.value.kind === 'missing') {
      return fault(
        'missing-value',
        `"${name}" has no value to calculate with.`,
        'Say in words that it is not known.',
      );
    }
    if (observation.value.kind !== 'number') {
      return fault('not-a-number', `"${name}" is no number.`, 'Only numbers are compared.');
    }
    if (
      rigour !== 'units' &&
      !showsLimits &&
      (observation.bound === 'at-most' || observation.bound === 'at-least') &&
      !waivers.isWaived('cap-as-value')
    ) {
      return fault(
        'cap-as-value',
        `"${name}" is a limit ("${observation.bound}"), not a value.`,
        'Draw it open, as `chart range` does, or show it as a fact of its own.',
      );
    }
  }
  for (const { metric, observation } of rest) {
    const pair = `"${first.metric.id}.${first.observation.entity}" and "${metric.id}.${observation.entity}"`;
    if (!sameText(first.metric.unit, metric.unit)) {
      return fault(
        'unit-mix',
        `${pair} have different units.`,
        'Show them side by side as facts, not on one scale.',
      );
    }
    const sameEntity = first.observation.entity === observation.entity;
    if (rigour === 'units') {
      const shares =
        first.metric.kind === 'share' || first.metric.kind === 'ratio' || first.metric.kind === 'growth';
      if (shares && adds && !sameEntity && !waivers.isWaived('share-sum')) {
        return fault(
          'share-sum',
          `${pair} are shares of different wholes, and have no sum.`,
          'Show them side by side.',
        );
      }
      continue;
    }
    if (first.metric.kind !== metric.kind) {
      return fault(
        'unit-mix',
        `${pair} are of different kinds (${first.metric.kind}, ${metric.kind}).`,
        'Compare like with like.',
      );
    }
    if (!sameText(first.metric.base, metric.base) && !waivers.isWaived('base-mix')) {
      return fault(
        'base-mix',
        `${pair} are shares of different things.`,
        'Name both bases and show them apart.',
      );
    }
    if (
      rigour === 'full' &&
      metric.id !== first.metric.id &&
      !sameText(first.metric.definition, metric.definition) &&
      !waivers.isWaived('definition-mix')
    ) {
      return fault(
        'definition-mix',
        `${pair} are defined differently.`,
        'Show them apart, each with its definition.',
      );
    }
    const kinds = [first, { observation }].map((item) => metrics.entities.get(item.observation.entity)?.kind);
    if (kinds[0] !== kinds[1] && !waivers.isWaived('entity-mix')) {
      const names = [first, { observation }].map((item) => {
        const entity = metrics.entities.get(item.observation.entity);
        return entity ? pickText(entity.name, language) : item.observation.entity;
      });
      return fault(
        'entity-mix',
        `${names[0]} is a ${kinds[0] ?? 'thing of no kind'}, ${names[1]} a ${kinds[1] ?? 'thing of no kind'}.`,
        'Compare entities of one kind.',
      );
    }
    if (!sameEntity && first.observation.period !== observation.period && !waivers.isWaived('period-mix')) {
      const periods = `${first.observation.period ?? 'no period'} and ${observation.period ?? 'no period'}`;
      return fault(
        'period-mix',
        `${pair} are of different periods (${periods}).`,
        'Name one period for all of them.',
      );
    }
  }
  return undefined;
}
