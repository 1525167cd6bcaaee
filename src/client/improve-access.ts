import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../page/client-data.ts';
import { isPrinting } from './is-printing.ts';

/** What Reveal.js leaves out for who listens instead of looking, and for who does not read English. */
export function improveAccess(deck: RevealApi, data: ClientData): void {
  // An "application" takes the reading keys away from screen readers.
  deck.getViewportElement()?.removeAttribute('role');
  document.querySelector('.reveal')?.removeAttribute('role');
  labelControls(data);
  // In print every slide is read; Reveal.js hides all but the first.
  if (isPrinting()) {
    for (const slide of deck.getSlides())
      for (const name of ['aria-hidden', 'hidden']) slide.removeAttribute(name);
    return;
  }
  const announce = createAnnouncer(data);
  const follow = () => {
    keepOthersInert(deck);
    announce(deck);
  };
  follow();
  deck.on('slidechanged', follow);
  // In the overview a click picks a slide.
  deck.on('overviewshown', () => {
    for (const slide of deck.getSlides()) slide.removeAttribute('inert');
  });
  deck.on('overviewhidden', () => keepOthersInert(deck));
}

function labelControls({ words }: ClientData): void {
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
}

/** Neighbour slides are in the page, but not on the stage: nothing on them takes the focus. */
function keepOthersInert(deck: RevealApi): void {
  const current = deck.getCurrentSlide();
  for (const slide of deck.getSlides())
    slide.toggleAttribute('inert', slide !== current && !deck.isOverview());
}

/**
 * Says where the talk is, then lets the listener read. Reveal.js would read out the whole slide, with
 * the steps that are still to come.
 */
function createAnnouncer({ words }: ClientData): (deck: RevealApi) => void {
  document.querySelector('.aria-status')?.removeAttribute('aria-live');
  const line = document.createElement('div');
  line.className = 'visually-hidden';
  line.setAttribute('aria-live', 'polite');
  line.setAttribute('aria-atomic', 'true');
  document.querySelector('.reveal')?.append(line);
  return (deck) => {
    const slide = deck.getCurrentSlide();
    const headline = slide.querySelector('h1, h2')?.textContent?.trim() ?? '';
    const place = `${deck.getSlidePastCount() + 1} / ${deck.getTotalSlides()}`;
    line.textContent = `${words.slide} ${place}${words.colon}${headline}`;
  };
}
