import type { Page } from 'playwright-core';

/** Lets two frames pass, so that styles and shortened transitions have come to their end. */
export function settlePage(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
