import type { Problem } from '../problem/problem.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';
import { findPairFault } from './find-pair-fault.ts';
import { findSumFault } from './find-sum-fault.ts';
import { findUnitFault, type Measured } from './find-unit-fault.ts';
import { findValueFault } from './find-value-fault.ts';
import { nameFound } from './name-found.ts';

/**
 * What stands in the way of setting these values side by side, if anything does. The rules that a
 * comparison must meet wherever it is drawn: on a chart, or by a helper.
 */
export function findComparisonFault(comparison: Comparison): Problem | undefined {
  const { found, rigour } = comparison;
  for (const item of found) {
    const fault = findValueFault(item, comparison);
    if (fault) return fault;
  }
  const [first, ...rest] = found;
  for (const item of rest) {
    if (!first) break;
    const fault =
      findUnitFault(measure(first), measure(item), comparison) ??
      (rigour === 'units' ? findSumFault : findPairFault)(first, item, comparison);
    if (fault) return fault;
  }
  return undefined;
}

function measure(found: Found): Measured {
  return { name: nameFound(found), measure: found.metric };
}
