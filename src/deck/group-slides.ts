import type { SlideDraft } from './slide-draft.ts';

/** Each slide with those that go on from it behind a break: to a remix they are one. */
export function groupSlides(slides: readonly SlideDraft[]): (readonly [SlideDraft, ...SlideDraft[]])[] {
  const groups: [SlideDraft, ...SlideDraft[]][] = [];
  for (const slide of slides) {
    const last = groups.at(-1);
    if (last && slide.headlineHidden) last.push(slide);
    else groups.push([slide]);
  }
  return groups;
}
