import { decimalsFor, formatBare } from '../figure/format-number.ts';
import type { Magnitude } from '../figure/name-unit.ts';
import type { Axis } from './drawing.ts';

export interface AxisQuery {
  /** Every value that is drawn. */
  readonly values: readonly number[];
  /** The axis begins or ends at zero, if the values do not reach over it. */
  readonly fromZero: boolean;
  readonly magnitude: Magnitude;
  readonly language: string;
}

const MOST_STEPS = 5;

/** An axis with few round ticks that holds all values. */
export function planAxis({ values, fromZero, magnitude, language }: AxisQuery): Axis {
  const known = fromZero ? [0, ...values] : values;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = roundStep((high - low || Math.abs(high) || 1) / MOST_STEPS);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const decimals = decimalsFor(step / magnitude.divisor, step.toExponential().startsWith('2.5') ? 2 : 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = Number(((first + index) * step).toPrecision(12));
    return { at, label: formatBare(at / magnitude.divisor, { language, decimals, width: 'short' }) };
  });
  return { min: first * step, max: last * step, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below the step asked for. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 2.5, 5, 10].find((known) => known * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}
