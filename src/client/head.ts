// Runs before the first paint: with scripts on, the page is a deck on a stage; without, a page to read.
const live = !/[?&]view=read\b/.test(location.search);
if (live) {
  document.documentElement.classList.add('live');
  document.getElementById('lectern.reveal-css')?.removeAttribute('media');
}
