import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../page/client-data.ts';

/** What Reveal.js leaves out for who listens instead of looking, and for who does not read English. */
export function improveAccess(deck: RevealApi, { words }: ClientData): void {
  // An "application" takes the reading keys away from screen readers.
  deck.getViewportElement()?.removeAttribute('role');
  document.querySelector('.reveal')?.removeAttribute('role');
  const labels = {
    '.navigate-left': words.controls.previous,
    '.navigate-right': words.controls.next,
    '.navigate-up': words.controls.above,
    '.navigate-down': words.controls.below,
  };
  for (const [selector, label] of Object.entries(labels)) {
    for (const button of document.querySelectorAll(`.controls ${selector}`))
      button.setAttribute('aria-label', label);
  }
  keepOthersInert(deck);
  deck.on('slidechanged', () => keepOthersInert(deck));
}

/** Neighbour slides are in the page, but not on the stage: nothing on them takes the focus. */
function keepOthersInert(deck: RevealApi): void {
  const current = deck.getCurrentSlide();
  for (const slide of deck.getSlides())
    slide.toggleAttribute('inert', slide !== current && !deck.isPrintingPDF());
}
