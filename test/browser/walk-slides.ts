import type { Page } from 'playwright-core';
import { currentSlide } from './current-slide.ts';

/**
 * Walks a deck from its last slide back to its first with the arrow key, so that each slide is met with
 * all its steps shown.
 */
export async function walkSlides(
  page: Page,
  visit: (id: string) => Promise<void>,
): Promise<readonly string[]> {
  await page.keyboard.press('End');
  const first = await page.evaluate(() => document.querySelector('.slides section')?.id ?? '');
  const walked: string[] = [];
  for (let id = await currentSlide(page); ; id = await currentSlide(page)) {
    await visit(id);
    walked.unshift(id);
    if (id === first) return walked;
    await pressUntilLeft(page, id);
  }
}

/** Each press takes a step back; a slide has fewer than fifty. */
async function pressUntilLeft(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 50; presses += 1) {
    await page.keyboard.press('ArrowLeft');
    if ((await currentSlide(page)) !== id) return;
  }
  throw new Error(`The slide "${id}" cannot be left with the arrow key.`);
}
