import type { Page } from 'playwright-core';

/** Lets two frames pass and what they set moving come to its end: shortened transitions wait for the screen, too. */
export function settlePage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
