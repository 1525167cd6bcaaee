import type { Page } from 'playwright-core';

/** Goes to a slide by its address, as a link does, and waits until it is the one shown. */
export async function goToSlide(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      // Reveal.js writes the address late, so that it may name this slide already.
      if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
      else location.hash = hash;
    },
    `#/${encodeURIComponent(id)}`,
  );
  await page.locator(`.slides section.present[id="${id}"]`).waitFor({ state: 'attached', timeout: 2_000 });
}
