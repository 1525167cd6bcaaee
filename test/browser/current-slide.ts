import type { Page } from 'playwright-core';

/** The id of the slide on the stage. */
export function currentSlide(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.slides section.present')?.id ?? '');
}
