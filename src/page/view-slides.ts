import type { CitedSource } from '../deck/deck.ts';
import { type SlideContext, type SlideView, viewSlide, viewSources, viewTitle } from './slide-view.ts';

/**
 * Every slide of a deck, its title and its sources among them.
 *
 * @param isListed whether a source is
 */
export function viewSlides(context: SlideContext, isListed: (source: CitedSource) => boolean): SlideView[] {
  const { deck } = context;
  const views = [
    ...(deck.texts.title ? [viewTitle(context)] : []),
    ...deck.slides.map((slide) => viewSlide(slide, context)),
    ...viewSources(context, isListed),
  ];
  return views.map((view, index) => ({ ...view, saysDraft: deck.draft && index === 0 }));
}
