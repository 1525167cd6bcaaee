import { afterStep } from '../deck/after-step.ts';
import type { Deck, Slide } from '../deck/deck.ts';
import { groundClass } from './ground-class.ts';
import { type Html, noHtml } from './html.ts';
import { numberSlides } from './number-slides.ts';
import { type SlideContext, type SlideView, viewSlide } from './slide-view.ts';
import { viewSlides } from './view-slides.ts';

/** A slide on paper: with all its steps, or with some of them. */
export interface Sheet {
  readonly view: SlideView;
  /** The slide that it shows, from 0. */
  readonly index: number;
  /** As the stage counts. */
  readonly number: Html;
  /** How many steps have come. */
  readonly done: number;
  /** Whether more are to come: the sheet that has all is the one that is read out. */
  readonly partial: boolean;
}

/** The slides as they stand before each of their steps but the last, by id; none where steps have no sheet of their own. */
export type Stages = ReadonlyMap<string, readonly Slide[]>;

export function stagesOf({ slides }: Deck): Stages {
  return new Map(
    slides.map((slide) => [
      slide.id,
      Array.from({ length: slide.steps }, (_, done) => afterStep(slide, done)),
    ]),
  );
}

export function listSheets(
  context: SlideContext,
  stages: Stages,
  isListed: (source: Deck['sources'][number]) => boolean,
): readonly Sheet[] {
  const views = viewSlides(context, isListed);
  const numbers = numberSlides(views);
  return views
    .flatMap((view, index): Sheet[] => {
      const number = numbers[index] ?? noHtml;
      const before = (stages.get(view.id) ?? []).map((slide, done) => ({
        view: viewSlide(slide, context),
        index,
        number,
        done,
        partial: true,
      }));
      return [...before, { view, index, number, done: before.length, partial: false }];
    })
    .map(({ view, ...sheet }, order) => {
      const { index, number, done } = sheet;
      // Links lead to where the slide begins.
      const id = done === 0 ? view.id : `${view.id}.step${done}`;
      return {
        ...sheet,
        view: {
          ...view,
          id,
          headlineId: `${id}.headline`,
          classes: [view.classes, groundClass(view.background)].filter((name) => name !== '').join(' '),
          slideNumber: context.deck.slideNumber ? number : '',
          saysDraft: context.deck.draft && index === 0,
          repeatsFurniture: order > 0,
        },
      };
    });
}
