import { pickText } from '../data/local-text.ts';
import type { Origin } from '../project/origin.ts';
import type { Variant } from '../project/variant.ts';

/** A deck over other data than it was written for. */
export interface Swap {
  /** Name of the entity that stands in another's place; without it, any of the data may be other. */
  readonly about: string | undefined;
}

/** By the command, or by a remix that names metrics or an entity of its own. */
export function findSwap(variant: Variant, { outline: { settings }, metrics }: Origin): Swap | undefined {
  const { given } = settings;
  const isRemix = given.has('remix');
  const entity = variant.entity ?? (isRemix && given.has('entity') ? settings.entity?.text : undefined);
  const isOther = variant.metrics !== undefined || (isRemix && entity === undefined && given.has('metrics'));
  if (entity === undefined && !isOther) return undefined;
  const name = entity === undefined || isOther ? undefined : metrics.entities.get(entity)?.name;
  return { about: isOther ? undefined : name ? pickText(name, settings.lang) : entity };
}
