import type { Page } from 'playwright-core';

/** Puts all slides of a stage below each other with all their steps shown, each with its background, to be looked at at once. */
export function layOutSlides(page: Page): Promise<void> {
  return page.evaluate(() => {
    const set = (element: HTMLElement | null, styles: Readonly<Record<string, string>>) => {
      for (const [name, value] of Object.entries(styles))
        element?.style.setProperty(name, value, 'important');
    };
    const page = { height: 'auto', overflow: 'visible', position: 'static' };
    for (const element of [document.documentElement, document.body]) set(element, page);
    set(document.querySelector('.reveal'), page);
    set(document.querySelector('.reveal > .slides'), {
      ...page,
      transform: 'none',
      zoom: '1',
      width: '1280px',
    });
    for (const element of document.querySelectorAll<HTMLElement>('.backgrounds, .progress, .pause-overlay'))
      set(element, { display: 'none' });
    for (const slide of document.querySelectorAll<HTMLElement>('.slides > section')) {
      for (const name of ['hidden', 'inert', 'aria-hidden']) slide.removeAttribute(name);
      slide.classList.remove('past', 'future');
      slide.classList.add('present');
      const shown = { display: 'block', position: 'relative', top: '0', opacity: '1', visibility: 'visible' };
      set(slide, { ...shown, transform: 'none', background: slide.dataset['backgroundColor'] ?? 'none' });
    }
    for (const step of document.querySelectorAll('.fragment')) step.classList.add('visible');
  });
}
