import { periodLength } from '../data/period-length.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { nameFound } from './name-found.ts';

/** Amounts gather over time: those of a quarter are a fourth of a year's, and no fall. */
export function findLengthFault(
  found: readonly Found[],
  { span, waivers }: Pick<Comparison, 'span' | 'waivers'>,
): Problem | undefined {
  const dated = found.flatMap(({ metric, observation, ...rest }) => {
    const { period } = observation;
    const gathers = metric.kind === 'level' || metric.kind === 'count';
    const length = period === undefined || !gathers ? 'day' : periodLength(period);
    return length === 'day' ? [] : [{ name: nameFound({ metric, observation, ...rest }), period, length }];
  });
  const [first] = dated;
  const other = dated.find(({ length }) => length !== first?.length);
  if (!first || !other || waivers.isWaived('period-mix')) return undefined;
  const message = `"${first.name}" is of a ${first.length} (${first.period}), "${other.name}" of a ${other.length} (${other.period}): the shorter has had less time to gather.`;
  const hint = 'Take periods of one length, or the growth against the same time a year before.';
  return createProblem('period-mix', span, message, { hint });
}
