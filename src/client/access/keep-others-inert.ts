import type { RevealApi } from 'reveal.js';

/**
 * Neighbour slides are in the page, but not on the stage: nothing on them takes the focus. In the overview
 * slides are picked, and what is on them is not.
 */
export function keepOthersInert(deck: RevealApi): void {
  const follow = () => {
    const current = deck.getCurrentSlide();
    const isOverview = deck.isOverview();
    for (const slide of deck.getSlides()) {
      slide.toggleAttribute('inert', slide !== current && !isOverview);
      slide.querySelector('.frame')?.toggleAttribute('inert', isOverview);
    }
  };
  follow();
  for (const change of ['slidechanged', 'overviewshown', 'overviewhidden'] as const) deck.on(change, follow);
}
