import type { Found } from '../../figure/find-observations.ts';
import { decimalsOf } from '../../figure/format-number.ts';

/** By how much a sum of these may be off, each being rounded to its last digit. */
export function roundingOf(cells: readonly Found[]): number {
  return cells.reduce((total, { observation: { value } }) => {
    const text = value.kind === 'number' ? value.text : '0';
    return total + 0.5 * 10 ** -decimalsOf(text);
  }, 1e-9);
}
