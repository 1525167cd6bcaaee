import type { BoundSlide } from './bound-slide.ts';
import type { BoundLineage } from './describe-lineage.ts';
import type { SlideDraft } from './slide-draft.ts';

/** What became of a base's slides, without those that an audience, a time or `hidden` leaves out: they are not told of. */
export function withoutLeftOut(
  lineage: readonly BoundLineage[],
  all: readonly SlideDraft[],
  shown: readonly BoundSlide[],
): readonly BoundLineage[] {
  // One that is made for each entity has other ids.
  const places = new Set(shown.map(({ draft }) => draft.span));
  const leftOut = new Set(all.filter(({ span }) => !places.has(span)).map(({ id }) => id));
  const stays = (id: string) => !leftOut.has(id);
  return lineage.map(({ changes, ...rest }) => ({
    ...rest,
    changes: {
      ...changes,
      kept: changes.kept.filter(stays),
      replaced: changes.replaced.filter(stays),
      added: changes.added.filter(stays),
    },
  }));
}
