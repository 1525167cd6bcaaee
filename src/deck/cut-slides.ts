import type { BoundSlide } from './bound-slide.ts';

/** The slides that are shown: hidden ones go, with all that is only on them. */
export function cutSlides(slides: readonly BoundSlide[]): BoundSlide[] {
  return slides.filter(({ draft }) => draft.attributes.visibility !== 'hidden');
}
