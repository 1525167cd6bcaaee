// Runs before the first paint: with scripts on, the page is a deck on a stage; without, a page to read.
import { chooseView } from './choose-view.ts';

const phone = '(max-width: 40rem) and (orientation: portrait) and (pointer: coarse)';
if (chooseView(location.search, matchMedia(phone).matches) === 'stage') {
  document.documentElement.classList.add('live');
  document.getElementById('lectern.reveal-css')?.removeAttribute('media');
}
