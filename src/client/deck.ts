// Starts the deck on its stage. Without scripts the same page is read by scrolling.
import Reveal, { type RevealConfig } from 'reveal.js';
import { improveAccess } from './access/improve-access.ts';
import { allowedQuery } from './allowed-query.ts';
import { readClientData } from './client-data.ts';
import { deckPlugins } from './deck-plugins.ts';
import { focusOpened } from './focus-opened.ts';
import { followNumbers } from './follow-numbers.ts';
import { isCalm } from './is-calm.ts';
import { isHelpKey } from './is-help-key.ts';
import { isPrinting } from './is-printing.ts';
import { startReading } from './start-reading.ts';
import { usesLetterKeys } from './uses-letter-keys.ts';

focusOpened();
if (document.documentElement.classList.contains('live')) start();
else startReading();

function start(): void {
  const data = readClientData();
  const query = allowedQuery(location.search, data.presenter);
  if (query !== location.search) {
    // Reveal.js reads the address itself, so what may not pass must be gone before it starts.
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      location.replace(`${location.pathname}${query}${location.hash}`);
      return;
    }
    if (location.search !== query) return;
  }
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  document.documentElement.classList.toggle('calm', matches);
  const options: RevealConfig = {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    hash: true,
    history: false,
    controls: true,
    controlsTutorial: false,
    progress: true,
    slideNumber: data.slideNumber ? 'c/t' : false,
    transition: isCalm() ? 'none' : 'slide',
    backgroundTransition: 'none',
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    postMessage: data.presenter,
    postMessageEvents: false,
    jumpToSlide: false,
    // Lectern has its own.
    help: false,
    // Narrow windows get the whole stage; who wants to scroll asks for the reading view.
    scrollActivationWidth: 0,
    ...(data.duration === undefined ? {} : { totalTime: data.duration }),
    keyboardCondition: isForDeck,
    plugins: deckPlugins(),
  };
  const deck = new Reveal(options);
  keepStageInPrint();
  const { hash } = location;
  void deck.initialize().then(() => {
    followNumbers(deck, hash);
    improveAccess(deck, data);
  });
}

/** While the browser prints, this class keeps Reveal's print styles off: the theme prints the stage as it is. */
function keepStageInPrint(): void {
  const { classList } = document.documentElement;
  const printsAnyway = isPrinting();
  window.addEventListener('beforeprint', () => classList.add('print-pdf'));
  window.addEventListener('afterprint', () => {
    if (!printsAnyway) classList.remove('print-pdf');
  });
}

/** Enter and space press the button that has the focus; while details are open, keys are theirs. */
function isForDeck(event: KeyboardEvent): boolean {
  if (isHelpKey(event)) return false;
  if (!usesLetterKeys() && event.key?.length === 1 && event.key !== ' ') return false;
  const focused = document.activeElement;
  if (document.querySelector('[popover]:popover-open')) return false;
  return !((event.key === 'Enter' || event.key === ' ') && focused?.matches('button, a[href]'));
}
