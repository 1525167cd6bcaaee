import type { FigureContext } from '../figure/find-observations.ts';
import { reportBreak } from '../figure/report-break.ts';
import type { Span } from '../problem/span.ts';
import type { Series } from './find-series.ts';

/** Whether a series is counted in two ways, where all of it is held against one value; that is reported. */
export function isBroken({ entity, points }: Series, span: Span, context: FigureContext): boolean {
  const [first] = points;
  if (!first) return false;
  const periods = points.map(({ period }) => period);
  return reportBreak({ metric: first.metric.id, entity, periods }, span, context);
}
