import { pickText, sameText } from '../data/local-text.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { findPeriodFault } from './find-period-fault.ts';
import { isRelative } from './is-relative.ts';
import { nameBases } from './name-bases.ts';
import { nameFound } from './name-found.ts';

/** What has no sum, or is no part of the other: shares of different wholes, and growth rates. */
export function findSumFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  const { span, adds, waivers } = comparison;
  if (!adds) return undefined;
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  const [a, b] = [first.observation, other.observation];
  // What is left of it later is a part of what it was.
  const periodFault = adds === 'share' ? findPeriodFault(first, other, comparison) : undefined;
  if (periodFault) return periodFault;
  if (!isRelative(first.metric)) return undefined;
  const fault = (message: string, hint: string) =>
    waivers.isWaived('share-sum') ? undefined : createProblem('share-sum', span, message, { hint });
  const result = adds === 'sum' ? 'have no sum' : 'are no parts of each other';
  const isContribution = first.metric.unit && pickText(first.metric.unit, '') === 'pp';
  if (first.metric.kind === 'growth' && !isContribution)
    return fault(`${pair} are rates of growth, which ${result}.`, 'Add up the amounts, and let them grow.');
  if (a.entity !== b.entity)
    return fault(
      `${pair} are shares of different wholes, and ${result}.`,
      adds === 'sum' ? 'Show them side by side.' : 'For how many times as large write {{times …}}.',
    );
  if (!sameText(first.metric.base, other.metric.base) && !waivers.isWaived('base-mix'))
    return createProblem(
      'base-mix',
      span,
      `${pair} are ${nameBases(first, other, comparison)}: they ${result}.`,
      {
        hint: 'Show them apart, each with what it is a share of.',
      },
    );
  if (adds === 'sum' && a.period !== b.period)
    return fault(
      `${pair} are shares of different periods (${a.period}, ${b.period}), and have no sum.`,
      'Show the periods side by side: `chart line`, or `periods:` of a bar chart.',
    );
  return undefined;
}
