import type { Page } from 'playwright-core';

/** Shows the drawings below the live charts of this slide instead, as print does. */
export async function showDrawings(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll<HTMLElement>('section.present .chart-drawing')) {
      delete frame.dataset['live'];
      for (const canvas of frame.querySelectorAll('canvas')) canvas.style.visibility = 'hidden';
    }
  });
}
