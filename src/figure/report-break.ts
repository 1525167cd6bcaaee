import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { findBreak, type Stretch } from './find-break.ts';
import type { FigureContext } from './find-observations.ts';

/** Says that a stretch is compared as if it were counted alike throughout, where it is not. */
export function reportBreak(
  stretch: Stretch,
  span: Span,
  { metrics, waivers, report }: Pick<FigureContext, 'metrics' | 'waivers' | 'report'>,
): boolean {
  const found = findBreak(stretch, metrics);
  if (!found || waivers.isWaived('break-crossed')) return false;
  const message = `"${stretch.metric}.${stretch.entity}" is counted differently from ${found.period} on.`;
  const hint = `Begin at ${found.period}, or draw it as a \`chart line\`, which is open there.`;
  report(createProblem('break-crossed', span, message, { hint }));
  return true;
}
