import { findComparisonFault } from '../figure/compare-observations.ts';
import type { Comparison } from '../figure/comparison.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import type { Span } from '../problem/span.ts';
import { checkBase } from './check-base.ts';

/** How alike they have to be: each defined the same, unless each says what it counts. */
export type Likeness = Partial<Pick<Comparison, 'rigour' | 'showsLimits'>>;

/** Whether those that are known are of one kind; what stands in the way is reported at the block. */
export function checkLikeness(
  found: readonly Found[],
  span: Span,
  context: FigureContext,
  { rigour = 'full', showsLimits = false }: Likeness = {},
): boolean {
  const { metrics, language, waivers, report } = context;
  const known = found.filter(({ observation }) => observation.value.kind !== 'missing');
  const fault = findComparisonFault({ found: known, span, metrics, language, waivers, rigour, showsLimits });
  if (fault) report(fault);
  return fault === undefined && checkBase(known, span, context);
}
