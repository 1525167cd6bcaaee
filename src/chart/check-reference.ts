import { findBaseFault } from '../figure/find-base-fault.ts';
import { type FigureContext, type Found, findObservation } from '../figure/find-observations.ts';
import { findPeriodFault } from '../figure/find-period-fault.ts';
import { findUnitFault } from '../figure/find-unit-fault.ts';
import { measureOf } from '../figure/measure-of.ts';
import { nameFound } from '../figure/name-found.ts';
import type { Expression } from '../outline/expression.ts';

/**
 * Whether a figure may stand as a line among these: in their unit, a share of the same, at the same time.
 * Whose it is may differ, as that of the whole country does.
 */
export function checkReference(
  expression: Exclude<Expression, { kind: 'name' }>,
  text: string,
  shown: readonly Found[],
  context: FigureContext,
): boolean {
  const { metrics, language, waivers, report } = context;
  const first = shown.find(({ observation }) => observation.value.kind !== 'missing');
  const measure = measureOf(expression, metrics);
  if (!first || !measure) return true;
  const query = { span: expression.span, language, waivers, rigour: 'named' } as const;
  const found =
    expression.kind === 'value'
      ? findObservation(expression.reference, expression.options.get('source'), context)
      : undefined;
  // Lines over time go past all of their periods.
  const isOneTime = shown.every(({ observation }) => observation.period === first.observation.period);
  const own = { name: nameFound(first), measure: first.metric };
  const fault =
    findUnitFault(own, { name: found ? nameFound(found) : text, measure }, query) ??
    (found && findBaseFault(first, found, query)) ??
    (found && isOneTime ? findPeriodFault(first, found, query) : undefined);
  if (fault) report(fault);
  return fault === undefined;
}
