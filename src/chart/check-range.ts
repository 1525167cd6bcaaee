import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Axis } from './drawing.ts';
import type { OpenBlock } from './open-block.ts';

const MOST_EXAGGERATION = 5;

/** A cropped axis makes a change look larger by the part of the scale that it leaves out. */
export function checkRange(
  axis: Axis,
  values: readonly number[],
  { fields, span, keys }: OpenBlock,
  context: FigureContext,
): void {
  const furthest = Math.max(...values.map(Math.abs));
  const times = furthest / (axis.max - axis.min);
  if (times <= MOST_EXAGGERATION || fields.entry('note') || context.waivers.isWaived('axis-range')) return;
  const note = 'say in a `note:` that the axis does not begin at zero.';
  const hint = keys.includes('axis') ? `Write \`axis: zero\`, or ${note}` : `S${note.slice(1)}`;
  const message = `The axis makes changes look ${times.toFixed(0)} times as large as they are.`;
  context.report(createProblem('axis-range', span, message, { hint }));
}
