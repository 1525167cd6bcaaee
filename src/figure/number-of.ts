import type { Found } from './find-observations.ts';

/** Nothing where the value is missing, or no number. */
export function numberOf({ observation: { value } }: Found): number | undefined {
  return value.kind === 'number' ? Number(value.text) : undefined;
}
