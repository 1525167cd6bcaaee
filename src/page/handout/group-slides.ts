import type { Slide } from '../../deck/deck.ts';

/** A slide of the deck with its number on the stage. */
export interface NumberedSlide {
  readonly slide: Slide;
  /** As the stage counts; nothing for a slide that is not counted. */
  readonly number: number | undefined;
}

/** A section with the slides in it; the first may have none. */
export interface SlideGroup {
  readonly section: NumberedSlide | undefined;
  readonly slides: readonly NumberedSlide[];
}

/** Slides by section. @param titled whether a title slide stands before them */
export function groupSlides(slides: readonly Slide[], titled: boolean): readonly SlideGroup[] {
  const groups: { section: NumberedSlide | undefined; slides: NumberedSlide[] }[] = [];
  let count = titled ? 1 : 0;
  for (const slide of slides) {
    const counted = slide.visibility === 'shown';
    if (counted) count += 1;
    const numbered = { slide, number: counted ? count : undefined };
    if (slide.layout === 'section') groups.push({ section: numbered, slides: [] });
    else {
      if (groups.length === 0) groups.push({ section: undefined, slides: [] });
      groups.at(-1)?.slides.push(numbered);
    }
  }
  return groups;
}
