import type { Metrics } from '../metrics/metrics.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import type { Report } from '../problem/problem.ts';

/** What an expression says when the metrics behind it could not be read. */
const followUps: ReadonlySet<ProblemCode> = new Set([
  'unknown-metric',
  'unknown-entity',
  'unknown-source',
  'no-observation',
  'ambiguous-source',
  'ambiguous-period',
  'no-current-entity',
] as const);

/** Where the metrics themselves have errors, what follows from them is not said once more at every expression. */
export function quietFollowUps({ whole }: Metrics, report: Report): Report {
  if (whole) return report;
  return (problem) => {
    if (!followUps.has(problem.code)) report(problem);
  };
}
