import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import { findLengthFault } from './find-length-fault.ts';
import type { Found } from './find-observations.ts';
import { nameFound } from './name-found.ts';

/** One thing in one year against another thing in another. What it was itself before is no mixture, but a change. */
export function findPeriodFault(
  first: Found,
  other: Found,
  { span, waivers }: Pick<Comparison, 'span' | 'waivers'>,
): Problem | undefined {
  const [a, b] = [first.observation, other.observation];
  const isChange = first.metric === other.metric && a.entity === b.entity;
  const isDated = !first.metric.timeless && !other.metric.timeless;
  if (!isDated || a.period === b.period) return undefined;
  if (isChange) return findLengthFault([first, other], { span, waivers });
  if (waivers.isWaived('period-mix')) return undefined;
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  const periods = `${a.period ?? 'no period'} and ${b.period ?? 'no period'}`;
  const message = `${pair} are of different periods (${periods}): what changed in between would look like a difference.`;
  const hint = 'Name one period for all of them. How each has changed is `chart slope`.';
  return createProblem('period-mix', span, message, { hint });
}
