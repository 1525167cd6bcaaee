import type { FigureContext } from '../../figure/find-observations.ts';
import { createProblem } from '../../problem/problem.ts';
import type { OpenBlock } from '../open-block.ts';

/** Bars are read by their length: an axis that is cut makes them lie. */
export function isFromZero({ fields }: OpenBlock, { report }: FigureContext): boolean {
  const axis = fields.choice('axis', ['zero', 'data']);
  if (axis !== 'data') return true;
  const { value } = fields.entry('axis') ?? {};
  const hint = 'Leave `axis` out, or show the change itself: `chart slope`, `chart dumbbell`, {{diff …}}.';
  const message = 'A bar that does not begin at zero shows no value.';
  report(createProblem('axis-zero', value?.span ?? fields.span, message, { hint }));
  return false;
}
