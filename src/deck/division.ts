import type { Outline } from '../outline/outline.ts';
import type { SlideDraft } from './slide-draft.ts';

/** An outline's slides, as a remix of its base's where it has one. */
export interface Division {
  readonly outline: Outline;
  readonly slides: readonly SlideDraft[];
  readonly base: Division | undefined;
}

/** Ids of all slides that an outline or any of its bases has: those that are left out are no slips of the pen. */
export function knownIds({ slides, base }: Division): ReadonlySet<string> {
  // A slide for each entity has ids of its own.
  const own = slides.filter(({ attributes }) => attributes.each.length === 0);
  return new Set([...own.map(({ id }) => id), ...(base ? knownIds(base) : [])]);
}
