import { pickText, sameText } from '../data/local-text.ts';
import type { Metric } from '../metrics/metrics.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { nameBases } from './name-bases.ts';
import { nameFound, nameOwner, printFound } from './name-found.ts';

/** What sets two values of one unit apart: what they are shares of, how they are counted, whose, and when. */
export function findPairFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  const { span, metrics, language, waivers } = comparison;
  const fault = (code: ProblemCode, message: string, hint: string) =>
    createProblem(code, span, message, { hint });
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  const [a, b] = [first.observation, other.observation];
  if (!sameText(first.metric.base, other.metric.base) && !waivers.isWaived('base-mix'))
    return fault(
      'base-mix',
      `${pair} are ${nameBases(first, other, comparison)}: equal numbers would not be equal amounts.`,
      'Show each with its base, as a fact of its own: `chart cards`.',
    );
  if (countDifferently(first.metric, other.metric, comparison) && !waivers.isWaived('definition-mix')) {
    const [one, another] = [first, other].map(({ metric: { definition } }) =>
      definition ? pickText(definition, language) : 'not said',
    );
    return fault(
      'definition-mix',
      `${pair} are counted differently (${one}; ${another}): part of any gap is in the counting.`,
      'Take one metric for both, or show them apart, each with its definition: `chart cards`.',
    );
  }
  const kindOf = (id: string) => metrics.entities.get(id)?.kind;
  if (kindOf(a.entity) !== kindOf(b.entity) && !waivers.isWaived('entity-mix'))
    return fault(
      'entity-mix',
      `${printFound(first, comparison)} belongs to ${nameOwner(first, comparison)}, ${printFound(other, comparison)} to ${nameOwner(other, comparison)}.`,
      'Compare entities of one kind. A part of its whole is {{share part whole}}; unlike things stand apart in `chart cards`.',
    );
  const isChange = first.metric === other.metric && a.entity === b.entity;
  const isDated = !first.metric.timeless && !other.metric.timeless;
  if (!isChange && isDated && a.period !== b.period && !waivers.isWaived('period-mix')) {
    const periods = `${a.period ?? 'no period'} and ${b.period ?? 'no period'}`;
    return fault(
      'period-mix',
      `${pair} are of different periods (${periods}): what changed in between would look like a difference.`,
      'Name one period for all of them. How each has changed is `chart slope`.',
    );
  }
  return undefined;
}

/** Metrics of one name have to say how they differ, where others say it by their names. */
function countDifferently(first: Metric, other: Metric, { rigour, language }: Comparison): boolean {
  if (first.id === other.id || sameText(first.definition, other.definition)) return false;
  return rigour === 'full' || pickText(first.name, language) === pickText(other.name, language);
}
