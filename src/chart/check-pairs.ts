import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { checkLikeness } from './check-likeness.ts';
import type { Pair } from './find-pairs.ts';

const FEWEST_POINTS = 3;
const MOST_POINTS = 40;

/**
 * Whether these may be drawn as points; what stands in the way is reported at the block.
 *
 * @param drawn those of them that have both values
 */
export function checkPairs(
  pairs: readonly Pair[],
  drawn: readonly Pair[],
  span: Span,
  context: FigureContext,
): boolean {
  const { report, waivers } = context;
  const alike = [pairs.map(({ x }) => x), pairs.map(({ y }) => y)].every((axis) =>
    checkLikeness(axis, span, context),
  );
  if (!alike) return false;
  if (drawn.length === 0) {
    report(createProblem('missing-value', span, 'No entity has a value on both axes.'));
    return false;
  }
  if (drawn.length > MOST_POINTS) {
    const hint = 'Name those that you speak of under `entities:`.';
    const message = `${drawn.length} points have no room for their names; ${MOST_POINTS} have.`;
    report(createProblem('too-many-series', span, message, { hint }));
    return false;
  }
  if (drawn.length < FEWEST_POINTS && !waivers.isWaived('count-n')) {
    const message = `A scatter plot of ${drawn.length === 1 ? 'one point' : 'two points'} has no pattern.`;
    report(createProblem('count-n', span, message, { hint: 'Compare them in two bar charts.' }));
  }
  return true;
}
