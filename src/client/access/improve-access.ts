import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';
import { isPrinting } from '../is-printing.ts';
import { announcePlaces } from './announce-places.ts';
import { createAnnouncer } from './create-announcer.ts';
import { keepFocus } from './keep-focus.ts';
import { keepOthersInert } from './keep-others-inert.ts';
import { labelControls } from './label-controls.ts';
import { leaveScrolling } from './leave-scrolling.ts';
import { offerHelp } from './offer-help.ts';
import { offerMotion } from './offer-motion.ts';
import { offerReading } from './offer-reading.ts';
import { watchPause } from './watch-pause.ts';

/** What Reveal.js leaves out for who listens, who has no mouse, who wants no motion, and who does not read English. */
export function improveAccess(deck: RevealApi, data: ClientData): void {
  // An "application" takes the reading keys away from screen readers.
  deck.getViewportElement()?.removeAttribute('role');
  document.querySelector('.reveal')?.removeAttribute('role');
  leaveScrolling();
  labelControls(data);
  // In print every slide is read; Reveal.js hides all but the first.
  if (isPrinting()) {
    for (const slide of deck.getSlides())
      for (const name of ['aria-hidden', 'hidden']) slide.removeAttribute(name);
    return;
  }
  const say = createAnnouncer();
  keepOthersInert(deck);
  const focus = keepFocus(deck);
  // The speaker view shows the next slide, too, which nobody has come to yet.
  if (!/[?&]receiver\b.*controls=false/.test(location.search)) announcePlaces(deck, data, focus, say);
  watchPause(deck, data, say);
  const toReading = offerReading(deck, data);
  const motion = offerMotion(deck, data, say);
  offerHelp(deck, data, { toReading, motion });
}
