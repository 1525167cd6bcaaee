import type { FigureContext } from '../figure/find-observations.ts';
import type { Report } from '../problem/problem.ts';

/** One period serves the whole chart: that it is missing or wrong is not said again for every bar. */
export function reportPeriodOnce(metric: string, { metrics, report }: FigureContext): Report {
  const observations = [...(metrics.observations.get(metric)?.values() ?? [])].flat();
  const periods = [...new Set(observations.flatMap(({ period }) => period ?? []))].sort();
  const hint = `Add "period: ${periods.at(-1)}" to the chart; its periods: ${periods.join(', ')}.`;
  const said = new Set<string>();
  return (problem) => {
    const about =
      problem.code === 'ambiguous-period' ? problem.code : `${problem.code} ${problem.span?.start}`;
    if (said.has(about)) return;
    said.add(about);
    report(problem.code === 'ambiguous-period' && periods.length > 0 ? { ...problem, hint } : problem);
  };
}
