import { findNearestName } from '../../problem/nearest-name.ts';
import { groupSlides } from '../group-slides.ts';
import type { SlideDraft } from '../slide-draft.ts';

type Pair = readonly [first: SlideDraft, other: SlideDraft];

/** The slides of two editions, by id. */
export interface SlideMatch {
  /** In the order of the first. */
  readonly common: readonly Pair[];
  /** In the same place, with different ids: most likely one slide. */
  readonly renamed: readonly Pair[];
  readonly onlyFirst: readonly Unmatched[];
  readonly onlyOther: readonly Unmatched[];
}

/** A slide that the other edition has no slide of that id for. */
export interface Unmatched {
  readonly slide: SlideDraft;
  /** The slide before it that both have; none at the beginning. */
  readonly behind: string | undefined;
}

export function matchSlides(first: readonly SlideDraft[], other: readonly SlideDraft[]): SlideMatch {
  const inOther = new Map(other.map((slide) => [slide.id, slide]));
  const inFirst = new Set(first.map(({ id }) => id));
  const common = first.flatMap((slide): Pair[] => {
    const same = inOther.get(slide.id);
    return same ? [[slide, same]] : [];
  });
  const onlyFirst = findUnmatched(first, (id) => inOther.has(id));
  const onlyOther = findUnmatched(other, (id) => inFirst.has(id));
  const renamed = pairRenamed(onlyFirst, onlyOther);
  const paired = new Set(renamed.flat());
  const rest = (list: readonly Unmatched[]) => list.filter(({ slide }) => !paired.has(slide));
  return { common, renamed, onlyFirst: rest(onlyFirst), onlyOther: rest(onlyOther) };
}

/** What goes on behind a slide that is missing is not named as well. */
function findUnmatched(slides: readonly SlideDraft[], isKnown: (id: string) => boolean): Unmatched[] {
  let behind: string | undefined;
  return groupSlides(slides).flatMap((group) => {
    const [leader] = group;
    if (!isKnown(leader.id)) return [{ slide: leader, behind }];
    return group.flatMap((slide) => {
      if (!isKnown(slide.id)) return [{ slide, behind }];
      behind = slide.id;
      return [];
    });
  });
}

/** Between the same slides: those with like names, then the others if there are as many. */
function pairRenamed(first: readonly Unmatched[], other: readonly Unmatched[]): Pair[] {
  const gaps = new Map<string | undefined, { first: SlideDraft[]; other: SlideDraft[] }>();
  const gapOf = (behind: string | undefined) => {
    const gap = gaps.get(behind) ?? { first: [], other: [] };
    gaps.set(behind, gap);
    return gap;
  };
  for (const { slide, behind } of first) gapOf(behind).first.push(slide);
  for (const { slide, behind } of other) gapOf(behind).other.push(slide);
  return [...gaps.values()].flatMap((gap) => pairGap(gap.first, gap.other));
}

/** Beyond these, names are not worth comparing. */
const MOST_NAMES = 50;

function pairGap(first: readonly SlideDraft[], other: readonly SlideDraft[]): Pair[] {
  const left = new Map(other.map((slide) => [slide.id, slide]));
  const isFew = first.length <= MOST_NAMES && other.length <= MOST_NAMES;
  const alike = first.flatMap((slide): Pair[] => {
    const near = isFew ? left.get(findNearestName(slide.id, left.keys()) ?? '') : undefined;
    if (!near) return [];
    left.delete(near.id);
    return [[slide, near]];
  });
  const named = new Set(alike.map(([slide]) => slide));
  const unnamed = first.filter((slide) => !named.has(slide));
  const others = [...left.values()];
  if (unnamed.length !== others.length) return alike;
  return [
    ...alike,
    ...unnamed.flatMap((slide, index): Pair[] => {
      const same = others[index];
      return same ? [[slide, same]] : [];
    }),
  ];
}
