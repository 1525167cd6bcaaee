import type { Variant } from './variant.ts';

/** Whether a variant leaves slides out. */
export function isCut({ audience, minutes }: Variant): boolean {
  return audience !== undefined || minutes !== undefined;
}
