import { pickText } from '../data/local-text.ts';
import { decimalsFor, decimalsOf, formatBare } from '../figure/format-number.ts';
import type { Magnitude } from '../figure/name-unit.ts';
import type { Metric } from '../metrics/metrics.ts';

/** Digits that the smallest values keep, however large the others are. */
const LEAST_DIGITS = 1;

/** A number as a chart's label: in the chart's magnitude, its unit only where it is a sign. */
export function printInMagnitude(
  written: string,
  metric: Metric,
  { divisor, decimals: common }: Magnitude,
  language: string,
): string {
  const given = Math.min(decimalsOf(written), metric.precision ?? 20);
  const value = Number(written) / divisor;
  const decimals = divisor === 1 ? given : decimalsOfScaled(value, common);
  const number = formatBare(value, { language, decimals, width: 'short' });
  // What is counted in a magnitude has its unit above, with it.
  const unit = metric.unit && divisor === 1 ? pickText(metric.unit, language) : '';
  return /^[%‰×°]/.test(unit) ? `${number}${unit === '×' && /^zh\b/i.test(language) ? '倍' : unit}` : number;
}

/** As many as all of them have; more where a small value would else be nothing. */
function decimalsOfScaled(value: number, common: number): number {
  const own = decimalsFor(value, LEAST_DIGITS);
  if (own <= common) return common;
  const written = value.toFixed(own).replace(/0+$/, '');
  return Math.max(common, decimalsOf(written));
}
