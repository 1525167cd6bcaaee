import type { Expression } from '../outline/expression.ts';
import { createProblem } from '../problem/problem.ts';
import type { FigureContext, Found } from './find-observations.ts';
import { reportBreak } from './report-break.ts';
import { yearsBetween } from './years-between.ts';

const FEWEST_YEARS = 2;

/** Whether what became of a series may be calculated; what stands in the way, or weakens it, is reported. */
export function checkGrowth(
  { helper, options, span }: Extract<Expression, { kind: 'derived' }>,
  [last, first]: readonly Found[],
  context: FigureContext,
): boolean {
  const alike = last?.metric === first?.metric && last?.observation.entity === first?.observation.entity;
  if (!last || !first || !alike || helper === 'share' || helper === 'sum') return true;
  const periods = [first.observation.period, last.observation.period];
  const { entity, metric } = last.observation;
  if (reportBreak({ metric, entity, periods }, span, context)) return false;
  const years = yearsBetween(options.get('from')?.text, options.get('to')?.text);
  if (helper === 'cagr' && years >= 1 && years < FEWEST_YEARS && !context.waivers.isWaived('extrapolate')) {
    const hint = `Write {{change ${metric}.${entity}.${periods[1]} ${metric}.${entity}.${periods[0]}}}.`;
    const message = `From ${periods[0]} to ${periods[1]} is no more than a year: a rate a year says that it goes on.`;
    context.report(createProblem('extrapolate', span, message, { hint }));
  }
  return true;
}
