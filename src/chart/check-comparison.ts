import { type Comparison, findComparisonFault } from '../figure/compare-observations.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** Whether these may stand on one scale; what stands in the way is reported at the block. */
export function checkComparison(
  found: readonly Found[],
  span: Span,
  context: FigureContext,
  { rigour = 'full', showsLimits = false }: Partial<Pick<Comparison, 'rigour' | 'showsLimits'>> = {},
): boolean {
  const { metrics, language, waivers, report } = context;
  const known = found.filter(({ observation }) => observation.value.kind !== 'missing');
  const fault = findComparisonFault({ found: known, span, metrics, language, waivers, rigour, showsLimits });
  if (fault) {
    report(fault);
    return false;
  }
  if (known.length < 2 && !waivers.isWaived('count-n')) {
    const message = `A chart of ${known.length === 1 ? 'one value' : 'no value'} compares nothing.`;
    report(createProblem('count-n', span, message, { hint: 'Show a single value in a sentence.' }));
  }
  return true;
}
