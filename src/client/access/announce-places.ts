import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';
import type { Say } from './create-announcer.ts';
import type { FocusKeeper } from './keep-focus.ts';
import { spokenText } from './spoken-text.ts';

/** A longer step is read by who wants to; its beginning says which it is. */
const LONGEST_STEP = 160;

/** Says where the talk is, then lets the listener read; and of each step, what it has brought. */
export function announcePlaces(deck: RevealApi, { words }: ClientData, focus: FocusKeeper, say: Say): void {
  const sayPlace = () => {
    const slide = deck.getCurrentSlide();
    const counted = slide.dataset['visibility'] === 'uncounted' ? 0 : 1;
    const place = words.views.place
      .replace('{n}', String(deck.getSlidePastCount() + counted))
      .replace('{total}', String(deck.getTotalSlides()));
    const headline = slide.querySelector('h1, h2');
    // The slide that takes the focus says its name by itself.
    const name = focus.isOnSlide() || !headline ? '' : spokenText(headline);
    say(name === '' ? place : `${place}${words.colon}${name}`);
  };
  sayPlace();
  deck.on('slidechanged', () => queueMicrotask(sayPlace));
  deck.on('fragmentshown', (event) => {
    const { fragments } = event as unknown as { fragments: readonly Element[] };
    const text = fragments.map(spokenText).filter(Boolean).join(words.semicolon);
    if (text !== '') say(text.length > LONGEST_STEP ? `${text.slice(0, LONGEST_STEP)}…` : text);
  });
}
