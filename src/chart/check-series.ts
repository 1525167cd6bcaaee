import { findLengthFault } from '../figure/find-length-fault.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { checkComparison } from './check-comparison.ts';
import type { Series } from './find-series.ts';

const MANY_SERIES = 4;
const MOST_SERIES = 6;

/** Whether these may be drawn as lines on one scale; what stands in the way is reported at the block. */
export function checkSeries(series: readonly Series[], span: Span, context: FigureContext): boolean {
  // Points of one time are compared with each other, whatever the times of the rest.
  const points = series.flatMap((one) =>
    one.points.map((point) => ({ ...point, observation: { ...point.observation, period: undefined } })),
  );
  if (!checkComparison(points, span, context)) return false;
  const fault = findLengthFault(
    series.flatMap((one) => one.points),
    { span, waivers: context.waivers },
  );
  if (fault) {
    context.report(fault);
    return false;
  }
  if (series.length <= MANY_SERIES || context.waivers.isWaived('series-max')) return true;
  const hint = 'Name fewer under `entities:`, or give each a small chart of its own: `chart multiples`.';
  const message = `${series.length} lines cross each other; ${MANY_SERIES} can be told apart.`;
  context.report(
    createProblem(series.length > MOST_SERIES ? 'too-many-series' : 'series-max', span, message, { hint }),
  );
  return series.length <= MOST_SERIES;
}
