import { pickText, sameText } from '../data/local-text.ts';
import type { Metric } from '../metrics/metrics.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import { findBaseFault } from './find-base-fault.ts';
import type { Found } from './find-observations.ts';
import { findPeriodFault } from './find-period-fault.ts';
import { nameFound, nameOwner, printFound } from './name-found.ts';

/** What sets two values of one unit apart: what they are shares of, how they are counted, whose, and when. */
export function findPairFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  return (
    findBaseFault(first, other, comparison) ??
    findDefinitionFault(first, other, comparison) ??
    findOwnerFault(first, other, comparison) ??
    findPeriodFault(first, other, comparison)
  );
}

function findDefinitionFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  const { span, language, waivers } = comparison;
  if (!countDifferently(first.metric, other.metric, comparison) || waivers.isWaived('definition-mix'))
    return undefined;
  const [one, another] = [first, other].map(({ metric: { definition } }) =>
    definition ? pickText(definition, language) : 'not said',
  );
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  const message = `${pair} are counted differently (${one}; ${another}): part of any gap is in the counting.`;
  const hint = 'Take one metric for both, or show them apart, each with its definition: `chart cards`.';
  return createProblem('definition-mix', span, message, { hint });
}

/** Metrics of one name have to say how they differ, where others say it by their names. */
function countDifferently(first: Metric, other: Metric, { rigour, language }: Comparison): boolean {
  if (first.id === other.id || sameText(first.definition, other.definition)) return false;
  return rigour === 'full' || pickText(first.name, language) === pickText(other.name, language);
}

function findOwnerFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  const { span, metrics, waivers } = comparison;
  const [kind, otherKind] = [first, other].map(
    ({ observation: { entity } }) => metrics.entities.get(entity)?.kind,
  );
  if (kind === otherKind || waivers.isWaived('entity-mix')) return undefined;
  const [a, b] = [first, other].map((found) => ({
    value: printFound(found, comparison),
    owner: nameOwner(found, comparison),
  }));
  const message = `${a?.value} belongs to ${a?.owner}, ${b?.value} to ${b?.owner}.`;
  const hint =
    'Compare entities of one kind. A part of its whole is {{share part whole}}; unlike things stand apart in `chart cards`.';
  return createProblem('entity-mix', span, message, { hint });
}
