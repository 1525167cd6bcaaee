import type { FigureContext, Found } from '../figure/find-observations.ts';
import type { Metric } from '../metrics/metrics.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** Units in which a share or ratio is a number of its base, and nothing else. */
const ofBase: readonly string[] = ['%', '‰', '×', ''];

/** Whether every share that is drawn says of what. */
export function checkBase(found: readonly Found[], span: Span, { waivers, report }: FigureContext): boolean {
  const bare = found.find(({ metric }) => metric.base === undefined && needsBase(metric));
  if (!bare || waivers.isWaived('ratio-base')) return true;
  const message = `"${bare.metric.id}" does not say what it is a share of: who reads it fills in a whole.`;
  report(createProblem('ratio-base', span, message, { hint: 'Add "base" to the metric.' }));
  return false;
}

function needsBase({ kind, unit }: Metric): boolean {
  return (
    (kind === 'share' || kind === 'ratio') &&
    [...(unit?.values() ?? [''])].some((name) => ofBase.includes(name))
  );
}
