import { refuseWord } from '../figure/refuse-word.ts';
import { createProblem, type Problem } from '../problem/problem.ts';
import type { FigureLine } from './read-figure-line.ts';

/** Why a figure without a number is not drawn, and what to do instead. */
export function refuseLine({ figure, found, span }: FigureLine): Problem {
  if (figure.missing !== undefined) {
    const hint = 'Say in words that it is not known.';
    return createProblem('missing-value', span, `"${figure.id}" has no value to draw.`, { hint });
  }
  const { message, hint } = refuseWord(`"${figure.id}"`, found?.metric.kind, figure.text);
  return createProblem('not-a-number', span, message, { hint });
}
