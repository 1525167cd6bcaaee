import { pickText, sameText } from '../data/local-text.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Measure } from './measure-of.ts';

/** A value with what messages call it. */
export interface Measured {
  readonly name: string;
  readonly measure: Measure;
}

/** One scale has one unit; and a share of something is not its growth, though both are read in percent. */
export function findUnitFault(
  first: Measured,
  other: Measured,
  { span, language, rigour, adds }: Pick<Comparison, 'span' | 'language' | 'rigour' | 'adds'>,
): Problem | undefined {
  const pair = `"${first.name}" and "${other.name}"`;
  const [a, b] = [first.measure, other.measure];
  if (!sameText(a.unit, b.unit)) {
    const units = [a, b].map(({ unit }) => (unit ? pickText(unit, language) : 'none'));
    const message = `${pair} have different units (${units.join(', ')}), and no scale in common.`;
    const hint = 'Show them as facts of their own: `chart cards`. How both have grown is `chart index`.';
    return createProblem('unit-mix', span, message, { hint });
  }
  const isRelative = [a, b].some(({ kind }) => kind === 'share' || kind === 'growth');
  if (a.kind === b.kind || (rigour === 'units' && !(adds && isRelative))) return undefined;
  const message = `${pair} are of different kinds (${a.kind}, ${b.kind}), though their unit is the same.`;
  const hint = 'Compare like with like, or show both as facts of their own: `chart cards`.';
  return createProblem('unit-mix', span, message, { hint });
}
