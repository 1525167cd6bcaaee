import type { ClientData } from '../../page/client-data.ts';

/** Reveal's own parts in the deck's language, and in their place among the page's landmarks. */
export function labelControls({ words: { controls, views } }: ClientData): void {
  const labels = {
    '.navigate-left': controls.previous,
    '.navigate-right': controls.next,
    '.navigate-up': controls.above,
    '.navigate-down': controls.below,
  };
  for (const [selector, label] of Object.entries(labels)) {
    for (const button of document.querySelectorAll(`.controls ${selector}`))
      button.setAttribute('aria-label', label);
  }
  const group = document.querySelector('.controls');
  group?.setAttribute('role', 'region');
  group?.setAttribute('aria-label', controls.label);
  // A link from each slide to itself; where the talk is, is said in words.
  document.querySelector('.slide-number')?.toggleAttribute('inert', true);
  const resume = document.querySelector('.resume-button');
  if (resume) resume.textContent = views.resume;
}
