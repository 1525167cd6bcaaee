import type { BarScale } from '../bars-drawing.ts';
import type { PlanContext } from '../plan-context.ts';

/** A scale that holds all values, those of the charts beside it, and zero unless it may begin elsewhere. */
export function spanScale(
  values: readonly number[],
  { shared }: Pick<PlanContext, 'shared'>,
  { fromZero = true }: { readonly fromZero?: boolean } = {},
): BarScale {
  const all = [...values, ...(shared?.values ?? []), ...(fromZero ? [0] : [])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (fromZero) return { least, most: most > least ? most : least + 1 };
  // The ends of the scale that is shared have it already.
  if (shared) return { least, most };
  // A point at the very edge would look like the end of the scale.
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  return { least: least - margin, most: most + margin };
}
