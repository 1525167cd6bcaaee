import { periodPosition } from '../data/period-position.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Series } from './find-series.ts';

/** A value of a time that began after its source is no measurement, and is not to look like one. */
export function checkKnowledge(
  series: readonly Series[],
  span: Span,
  { metrics, waivers, report }: FigureContext,
): void {
  for (const { label, points } of series) {
    const early = points.find(({ at, observation: { value, status, source } }) => {
      if (value.kind !== 'number' || status === 'forecast') return false;
      const date = metrics.sources.get(source ?? '')?.date;
      const written = date === undefined ? undefined : periodPosition(date);
      return date !== undefined && written !== undefined && at >= written + lengthOf(date);
    });
    if (!early || waivers.isWaived('extrapolate')) continue;
    const { source } = early.observation;
    const message = `"${label}" goes on to ${early.period}, and its source is of ${metrics.sources.get(source ?? '')?.date}.`;
    const hint = 'Give what was not measured yet "status": "forecast".';
    report(createProblem('extrapolate', span, message, { hint }));
  }
}

/** What a date leaves open, in years: `2024` may be its last day. */
function lengthOf(date: string): number {
  return /^\d{4}$/.test(date) ? 1 : /^\d{4}-\d{2}$/.test(date) ? 1 / 12 : 0;
}
