import type { LockedSlide } from '../project/remix-lock.ts';
import type { Division } from './division.ts';
import { groupSlides } from './group-slides.ts';
import type { SlideDraft } from './slide-draft.ts';

/** A slide of the base that is not what it was when the lock was written. */
export interface BaseChange {
  readonly id: string;
  readonly kind: 'changed' | 'added' | 'gone';
  readonly before: LockedSlide | undefined;
  readonly after: LockedSlide | undefined;
  /** What the remix does with it. */
  readonly fate: 'kept' | 'replaced' | 'dropped';
  /** The remix's own slide of that id. */
  readonly own: SlideDraft | undefined;
}

/** What has changed since, in the order of the base; what is gone comes last. */
export function compareBase(
  locked: readonly LockedSlide[],
  current: readonly LockedSlide[],
  remix: Division,
): BaseChange[] {
  const before = new Map(locked.map((slide) => [slide.id, slide]));
  const after = new Map(current.map((slide) => [slide.id, slide]));
  const inBase = new Set(remix.base?.slides ?? []);
  const shown = new Map(groupSlides(remix.slides).map(([slide]) => [slide.id, slide]));
  // Whether a slide that is gone was kept, only the list can tell.
  const { keep } = remix.outline.settings;
  const isListed = (id: string) => !keep || keep.some(({ text }) => text === id || text.endsWith('*'));
  const describe = (id: string): BaseChange => {
    const [was, is, slide] = [before.get(id), after.get(id), shown.get(id)];
    const own = slide && !inBase.has(slide) ? slide : undefined;
    const kind = !was ? 'added' : is ? 'changed' : 'gone';
    const isKept = is ? slide !== undefined : isListed(id);
    return { id, kind, before: was, after: is, fate: own ? 'replaced' : isKept ? 'kept' : 'dropped', own };
  };
  const moved = current.filter(({ id, digest }) => before.get(id)?.digest !== digest);
  const gone = locked.filter(({ id }) => !after.has(id));
  return [...moved, ...gone].map(({ id }) => describe(id));
}
