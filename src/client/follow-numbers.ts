import type { RevealApi } from 'reveal.js';

/**
 * Reveal.js takes `#/2023` for the 2023rd slide; here it is the slide with that id.
 *
 * @param hash the address's, before Reveal.js has changed it
 */
export function followNumbers(deck: RevealApi, hash: string): void {
  const follow = (address: string) => {
    const id = /#\/?(\d+)$/.exec(address)?.[1];
    const slide = deck.getSlides().find((candidate) => candidate.id === id);
    if (slide) deck.slide(deck.getIndices(slide).h);
  };
  follow(hash);
  window.addEventListener('hashchange', ({ newURL }) => follow(newURL));
}
