import { pickText } from '../data/local-text.ts';
import { findComparisonFault } from '../figure/compare-observations.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { findUnitFault } from '../figure/find-unit-fault.ts';
import { isPercent } from '../figure/is-percent.ts';
import type { Measure } from '../figure/measure-of.ts';
import { nameFound } from '../figure/name-found.ts';
import type { Span } from '../problem/span.ts';
import type { FigureLine } from './read-figure-line.ts';

/** Whether what a waterfall goes through can be added up: in one unit, no limits, no shares of different wholes. */
export function checkSteps(
  lines: readonly FigureLine[],
  span: Span,
  { metrics, language, waivers, report }: FigureContext,
): boolean {
  const query = { metrics, language, waivers, rigour: 'units', adds: 'sum' } as const;
  const [start, end] = [lines[0], lines.at(-1)];
  const unitFaults = lines.map((line) => {
    if (!start?.measure || !line.measure || isInPoints(line.measure, start.measure)) return undefined;
    const first = { name: nameLine(start), measure: start.measure };
    return findUnitFault(
      first,
      { name: nameLine(line), measure: line.measure },
      { ...query, span: line.span },
    );
  });
  const isReturn =
    start?.found?.metric === end?.found?.metric &&
    start?.found?.observation.entity === end?.found?.observation.entity;
  // What ends as it began, later, is not added to itself.
  const added = (isReturn ? lines.slice(0, -1) : lines).flatMap(({ found }) => found ?? []);
  const amounts = added.filter(({ metric }) => !start?.measure || !isInPoints(metric, start.measure));
  const last = end?.found ? [end.found] : [];
  const fault =
    unitFaults.find((found) => found !== undefined) ??
    findComparisonFault({ ...query, found: amounts, span }) ??
    findComparisonFault({ ...query, found: last, span });
  if (fault) report(fault);
  return fault === undefined;
}

/** A share changes by percentage points. */
function isInPoints({ unit }: Measure, start: Measure): boolean {
  return unit !== undefined && pickText(unit, '') === 'pp' && isPercent(start.unit);
}

function nameLine({ found, figure }: FigureLine): string {
  return found ? nameFound(found) : figure.id;
}
