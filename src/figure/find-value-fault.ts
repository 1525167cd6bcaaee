import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import { describeFound } from './describe-observation.ts';
import type { Found } from './find-observations.ts';
import { nameFound, printFound } from './name-found.ts';
import { refuseWord } from './refuse-word.ts';

/** What keeps a single value from being compared: there is none, it is no number, or only a limit. */
export function findValueFault(found: Found, comparison: Comparison): Problem | undefined {
  const { span, showsLimits = false, waivers } = comparison;
  const { value, bound } = found.observation;
  const name = nameFound(found);
  if (value.kind === 'missing') {
    const hint = 'Say in words that it is not known.';
    return createProblem('missing-value', span, `"${name}" has no value to calculate with.`, { hint });
  }
  if (value.kind !== 'number') {
    const { message, hint } = refuseWord(`"${name}"`, found.metric.kind, printFound(found, comparison));
    return createProblem('not-a-number', span, message, { hint });
  }
  const isLimit = bound === 'at-most' || bound === 'at-least';
  if (!isLimit || showsLimits || waivers.isWaived('cap-as-value')) return undefined;
  const { text: limit } = describeFound(found, comparison);
  const message = `"${name}" is a limit ("${limit}"), not a value: what was reached, it does not say.`;
  const hint = 'Draw it open with `chart range`, or print it as a fact of its own with `chart cards`.';
  return createProblem('cap-as-value', span, message, { hint });
}
