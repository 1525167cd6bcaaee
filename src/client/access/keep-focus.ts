import type { RevealApi } from 'reveal.js';

export interface FocusKeeper {
  /** Whether the slide itself has the focus. */
  isOnSlide(): boolean;
}

/**
 * The focus goes along: when what had it is no longer there (on a slide that was left, on a control that has
 * no slide left to go to), the new slide takes it, and the next press of Tab goes on from its beginning.
 */
export function keepFocus(deck: RevealApi): FocusKeeper {
  for (const slide of deck.getSlides()) slide.tabIndex = -1;
  deck.on('slidechanged', () => {
    const focused = document.activeElement;
    // Reveal.js still has its controls to set.
    queueMicrotask(() => {
      if (focused?.closest('.slides section[inert], .slides section[hidden], button:disabled'))
        deck.getCurrentSlide().focus({ preventScroll: true });
    });
  });
  return { isOnSlide: () => document.activeElement === deck.getCurrentSlide() };
}
