import { pickText, sameText } from '../data/local-text.ts';
import type { Metric } from '../metrics/metrics.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { nameFound } from './name-found.ts';

/** One scale has one unit; and a share of something is not its growth, though both are read in percent. */
export function findUnitFault(first: Found, other: Found, comparison: Comparison): Problem | undefined {
  const { span, language, rigour, adds } = comparison;
  const pair = `"${nameFound(first)}" and "${nameFound(other)}"`;
  if (!sameText(first.metric.unit, other.metric.unit)) {
    const units = [first, other].map(({ metric }) => nameUnitOf(metric, language));
    const message = `${pair} have different units (${units.join(', ')}), and no scale in common.`;
    const hint = 'Show them as facts of their own: `chart cards`. How both have grown is `chart index`.';
    return createProblem('unit-mix', span, message, { hint });
  }
  const kinds = [first.metric.kind, other.metric.kind];
  const relative = kinds.some((kind) => kind === 'share' || kind === 'growth');
  if (kinds[0] === kinds[1] || (rigour === 'units' && !(adds && relative))) return undefined;
  const message = `${pair} are of different kinds (${kinds.join(', ')}), though their unit is the same.`;
  const hint = 'Compare like with like, or show both as facts of their own: `chart cards`.';
  return createProblem('unit-mix', span, message, { hint });
}

function nameUnitOf({ unit }: Metric, language: string): string {
  return unit ? pickText(unit, language) : 'none';
}
