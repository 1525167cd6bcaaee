import { type Html, html } from './html.ts';
import type { SlideView } from './slide-view.ts';

/** The numbers that slides bear, as Reveal.js counts on the stage: `uncounted` ones keep that of the slide before. */
export function numberSlides(views: readonly Pick<SlideView, 'uncounted'>[]): readonly Html[] {
  const total = views.filter(({ uncounted }) => !uncounted).length;
  return views.map((_, index) => {
    const count = views.slice(0, index + 1).filter(({ uncounted }) => !uncounted).length;
    return html`${count} <span class="slide-number-delimiter">/</span> ${total}`;
  });
}
