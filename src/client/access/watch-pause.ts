import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';
import type { Say } from './create-announcer.ts';

/** While the screen is black, nothing under it is reached; the button that ends it has the focus. */
export function watchPause(deck: RevealApi, { words: { views } }: ClientData, say: Say): void {
  const overlay = document.querySelector('.pause-overlay');
  const parts = [...document.querySelectorAll('.reveal > :is(.slides, .controls), .page-head')];
  let before: Element | null = null;
  deck.on('paused', () => {
    before = document.activeElement;
    for (const part of parts) part.toggleAttribute('inert', true);
    overlay?.querySelector<HTMLElement>('.resume-button')?.focus();
    say(views.paused);
  });
  deck.on('resumed', () => {
    for (const part of parts) part.removeAttribute('inert');
    say('');
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}
