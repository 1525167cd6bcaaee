import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';

/**
 * The way to the reading view, which opens where the talk is: a link for the keyboard, key R.
 *
 * @returns goes there
 */
export function offerReading(deck: RevealApi, { words }: ClientData): () => void {
  const address = () => `?view=read#${encodeURIComponent(deck.getCurrentSlide().id)}`;
  const go = () => location.assign(address());
  document.querySelector('.to-reading')?.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  deck.addKeyBinding({ keyCode: 82, key: 'R', description: words.views.toReading }, go);
  return go;
}
