import { pickText } from '../data/local-text.ts';
import { decimalsFor, decimalsOf, formatBare } from '../figure/format-number.ts';
import type { Magnitude } from '../figure/name-unit.ts';
import type { Metric } from '../metrics/metrics.ts';

/** Digits that a label keeps of a scaled number: the table has them all. */
const DIGITS = 3;

/** A number as a chart's label: in the chart's magnitude, its unit only where it is a sign. */
export function printInMagnitude(
  written: string,
  metric: Metric,
  { divisor }: Magnitude,
  language: string,
): string {
  const given = Math.min(decimalsOf(written), metric.precision ?? 20);
  const value = Number(written) / divisor;
  const decimals = divisor === 1 ? given : decimalsFor(value, DIGITS);
  const number = formatBare(value, { language, decimals, width: 'short' });
  const unit = metric.unit ? pickText(metric.unit, language) : '';
  return /^[%‰×°]/.test(unit) ? `${number}${unit === '×' && /^zh\b/i.test(language) ? '倍' : unit}` : number;
}
