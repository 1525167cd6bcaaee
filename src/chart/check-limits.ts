import { describeFound } from '../figure/describe-observation.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { nameFound } from '../figure/name-found.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** Whether limits stand among limits: what may be had at most is not held against what was had. */
export function checkLimits(found: readonly Found[], span: Span, context: FigureContext): boolean {
  const known = found.filter(({ observation }) => observation.value.kind === 'number');
  const limit = known.find(isLimit);
  const value = known.find((item) => !isLimit(item));
  if (!limit || !value || context.waivers.isWaived('cap-as-value')) return true;
  const [a, b] = [limit, value].map((item) => `"${nameFound(item)}" is ${describeFound(item, context).text}`);
  const message = `${a}, a limit; ${b}, a value: which of them is more, nobody can say.`;
  const hint = 'Draw the limits by themselves, or print both as facts of their own: `chart cards`.';
  context.report(createProblem('cap-as-value', span, message, { hint }));
  return false;
}

function isLimit({ observation: { bound } }: Found): boolean {
  return bound === 'at-most' || bound === 'at-least';
}
