import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { findPairFault } from '../../figure/find-pair-fault.ts';
import { findUnitFault } from '../../figure/find-unit-fault.ts';
import { nameFound } from '../../figure/name-found.ts';
import { subjectsOf } from '../../figure/subjects-of.ts';
import type { Span } from '../../problem/span.ts';
import type { PlannedChart } from '../chart-kind.ts';
import { figuresOf } from '../chart-spec.ts';

/** Whether panels may share a scale: each has been checked by itself, and is now held against the first. */
export function checkPanels(planned: readonly PlannedChart[], span: Span, context: FigureContext): boolean {
  const { metrics, language, waivers, report } = context;
  const query = { found: [], span, metrics, language, waivers, rigour: 'named' } as const;
  const [first, ...rest] = planned.flatMap((plan) => firstOf(plan, context) ?? []);
  const measured = (found: Found) => ({ name: nameFound(found), measure: found.metric });
  for (const other of rest) {
    if (!first) break;
    const fault =
      findUnitFault(measured(first), measured(other), query) ?? findPairFault(first, other, query);
    if (!fault) continue;
    report(fault);
    return false;
  }
  return true;
}

/** What a panel is of; panels may be of different times, as their titles say. */
function firstOf(plan: PlannedChart, { metrics }: FigureContext): Found | undefined {
  const [subject] = figuresOf(plan).flatMap(subjectsOf);
  const metric = metrics.metrics.get(subject?.metric ?? '');
  const observation = metrics.observations.get(subject?.metric ?? '')?.get(subject?.entity ?? '')?.[0];
  return (
    metric && observation && { metric, observation: { ...observation, period: undefined }, agreeing: [] }
  );
}
