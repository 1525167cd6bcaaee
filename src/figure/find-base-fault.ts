import { sameText } from '../data/local-text.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { nameBases } from './name-bases.ts';
import { nameFound } from './name-found.ts';

/** A percentage of one thing against a percentage of another. */
export function findBaseFault(
  first: Found,
  other: Found,
  { span, language, waivers }: Pick<Comparison, 'span' | 'language' | 'waivers'>,
): Problem | undefined {
  if (sameText(first.metric.base, other.metric.base) || waivers.isWaived('base-mix')) return undefined;
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  const bases = nameBases(first, other, { language });
  const message = `${pair} are ${bases}: equal numbers would not be equal amounts.`;
  const hint = 'Show each with its base, as a fact of its own: `chart cards`.';
  return createProblem('base-mix', span, message, { hint });
}
