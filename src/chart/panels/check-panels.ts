import type { Found } from '../../figure/find-observations.ts';
import { findPairFault } from '../../figure/find-pair-fault.ts';
import { findUnitFault } from '../../figure/find-unit-fault.ts';
import { nameFound } from '../../figure/name-found.ts';
import { recordsOf } from '../../figure/records-of.ts';
import type { Span } from '../../problem/span.ts';
import type { PlannedChart } from '../chart-kind.ts';
import { figuresOf } from '../chart-spec.ts';
import type { PlanContext } from '../plan-context.ts';

/** Whether panels may share a scale: each has been checked by itself, and is now held against the first. */
export function checkPanels(planned: readonly PlannedChart[], span: Span, context: PlanContext): boolean {
  const { metrics, language, waivers, report } = context;
  const query = { found: [], span, metrics, language, waivers, rigour: 'named' } as const;
  const [first, ...rest] = planned.flatMap((plan) => firstOf(plan, context) ?? []);
  const measured = (found: Found) => ({ name: nameFound(found), measure: found.metric });
  for (const other of rest) {
    if (!first) break;
    const fault =
      findUnitFault(measured(first), measured(other), query) ??
      findPairFault(first, isOneTime(first, other) ? other : atTimeOf(first, other), query);
    if (!fault) continue;
    report(fault);
    return false;
  }
  return true;
}

/** What a panel is of; and when, where that is one time and its title does not say it. */
function firstOf(plan: PlannedChart, { metrics, panelsAre }: PlanContext): Found | undefined {
  const figures = figuresOf(plan);
  const [record] = figures.flatMap(recordsOf);
  const metric = metrics.metrics.get(record?.metric ?? '');
  const observation = metrics.observations.get(record?.metric ?? '')?.get(record?.entity ?? '')?.[0];
  const times = new Set(figures.flatMap(({ facts }) => facts.flatMap(({ period }) => period ?? [])));
  const [period] = times.size === 1 && panelsAre !== 'periods' ? times : [];
  return metric && observation && { metric, observation: { ...observation, period }, agreeing: [] };
}

function isOneTime(...both: readonly Found[]): boolean {
  return both.every(({ observation }) => observation.period !== undefined);
}

function atTimeOf({ observation: { period } }: Found, { observation, ...found }: Found): Found {
  return { ...found, observation: { ...observation, period } };
}
