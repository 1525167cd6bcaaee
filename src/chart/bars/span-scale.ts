import type { BarScale } from '../bars-drawing.ts';
import type { PlanContext } from '../plan-context.ts';

/** A scale that holds all values, those of the charts beside it, and zero unless it may begin elsewhere. */
export function spanScale(
  values: readonly number[],
  { scaleWith = [] }: Pick<PlanContext, 'scaleWith'>,
  { fromZero = true }: { readonly fromZero?: boolean } = {},
): BarScale {
  const all = [...values, ...scaleWith, ...(fromZero ? [0] : [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (fromZero) return { least, most: most > least ? most : least + 1 };
  // A point at the very edge would look like the end of the scale.
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  return { least: least - margin, most: most + margin };
}
