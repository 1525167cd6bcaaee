import type { FigureContext, Found } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { checkLikeness, type Likeness } from './check-likeness.ts';

/** Whether these may stand on one scale; what stands in the way is reported at the block. */
export function checkComparison(
  found: readonly Found[],
  span: Span,
  context: FigureContext,
  likeness: Likeness = {},
): boolean {
  if (!checkLikeness(found, span, context, likeness)) return false;
  const known = found.filter(({ observation }) => observation.value.kind !== 'missing');
  if (known.length < 2 && !context.waivers.isWaived('count-n')) {
    const message = `A chart of ${known.length === 1 ? 'one value' : 'no value'} compares nothing.`;
    context.report(createProblem('count-n', span, message, { hint: 'Show a single value in a sentence.' }));
  }
  return true;
}
