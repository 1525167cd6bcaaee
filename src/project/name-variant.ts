import type { Variant } from './variant.ts';

/** The folder of a variant, in its deck's: `investors-6m-hz-2027`; nothing for the deck as it is. */
export function nameVariant({ audience, minutes, entity, metrics = [] }: Variant): string | undefined {
  const parts = [audience, minutes === undefined ? undefined : `${minutes}m`, entity, ...metrics.map(stemOf)];
  const named = parts.filter((part) => part !== undefined);
  return named.length === 0 ? undefined : named.join('-');
}

/** `data/2027.q1.json` → `2027-q1` */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/i, '');
  return name.replace(/[^\p{L}\p{N}_]+/gu, '-');
}

/** Whether an audience or a variant can have this name: its folder has it, too, and charts have one of their own. */
export function isVariantName(text: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(text) && text !== 'charts';
}
