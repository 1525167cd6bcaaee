import type { FigureContext } from '../../figure/find-observations.ts';
import type { Report } from '../../problem/problem.ts';

/** What is wrong with an entity is wrong in every period and every metric: it is said once. */
export function reportOnce({ report }: Pick<FigureContext, 'report'>): Report {
  const said = new Set<string>();
  return (problem) => {
    const key = `${problem.code} ${problem.span?.start} ${problem.message}`;
    if (said.has(key)) return;
    said.add(key);
    report(problem);
  };
}
