import type { FigureContext } from '../../figure/find-observations.ts';
import { createProblem } from '../../problem/problem.ts';
import type { Span } from '../../problem/span.ts';
import type { Grid } from './grid.ts';

const MANY = 4;
const MOST = 6;

/** Whether a stack has as many parts as can be told apart. */
export function checkStackSize({ series }: Grid, span: Span, { waivers, report }: FigureContext): boolean {
  const { length } = series;
  if (length < 2) {
    const hint = 'Name several `metrics:`, or leave `arrange` out.';
    report(createProblem('wrong-type', span, 'A stack has parts; this one has a single one.', { hint }));
    return false;
  }
  if (length <= MANY || (length <= MOST && waivers.isWaived('series-max'))) return true;
  const hint = 'Put the small ones together, or draw each as a bar of its own.';
  const message = `${length} parts in each bar; ${MANY} can be told apart.`;
  report(createProblem(length > MOST ? 'too-many-series' : 'series-max', span, message, { hint }));
  return length <= MOST;
}
