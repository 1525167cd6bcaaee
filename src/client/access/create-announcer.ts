/** Says a text to who listens, without moving anything. */
export type Say = (text: string) => void;

/**
 * A line of its own. Reveal.js would read out the whole slide, the steps that are still to come too, and
 * would leave that text in the page, to be read a second time.
 */
export function createAnnouncer(): Say {
  const all = document.querySelector<HTMLElement>('.aria-status');
  if (all) all.hidden = true;
  const line = document.createElement('div');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  line.setAttribute('aria-live', 'polite');
  line.setAttribute('aria-atomic', 'true');
  document.querySelector('.reveal')?.append(line);
  return (text) => {
    line.textContent = text;
  };
}
