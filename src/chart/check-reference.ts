import { findBaseFault } from '../figure/find-base-fault.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { findPeriodFault } from '../figure/find-period-fault.ts';
import { findUnitFault } from '../figure/find-unit-fault.ts';
import { nameFound } from '../figure/name-found.ts';
import type { FigureLine } from './read-figure-line.ts';

/**
 * Whether a figure may stand as a line or a limit among these: in their unit, a share of the same, at the
 * same time. Whose it is may differ, as that of the whole country does.
 */
export function checkReference(
  { figure, found, measure, span }: FigureLine,
  shown: readonly Found[],
  { language, waivers, report }: FigureContext,
): boolean {
  const first = shown.find(({ observation }) => observation.value.kind !== 'missing');
  if (!first || !measure) return true;
  const query = { span, language, waivers, rigour: 'named' } as const;
  // Lines over time go past all of their periods.
  const isOneTime = shown.every(({ observation }) => observation.period === first.observation.period);
  const own = { name: nameFound(first), measure: first.metric };
  const fault =
    findUnitFault(own, { name: found ? nameFound(found) : figure.id, measure }, query) ??
    (found && findBaseFault(first, found, query)) ??
    (found && isOneTime ? findPeriodFault(first, found, query) : undefined);
  if (fault) report(fault);
  return fault === undefined;
}
