import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDeck } from './build-deck.ts';
import { findAccessFaults } from './find-access-faults.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { walkSlides } from './walk-slides.ts';

// Matrix, timeline and argument: charts that are markup. The decks are those of test/decks/.
const root = join(import.meta.dirname, '..', 'decks');
const buildCase = (name: string) => buildDeck({}, { root, outline: `${name}/outline.md` });

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(['matrix-zh', 'matrix-en', 'timeline-zh', 'timeline-en', 'argument-zh', 'argument-en'])(
  '%s',
  (name) => {
    it('fits the stage, is read by who listens, and draws nothing by script', async () => {
      const deck = await buildCase(name);
      const { page, context } = await openPage(browser, deck.index, { bypassCSP: true });
      await page.setViewportSize({ width: 1280, height: 720 });
      const faults: Record<string, readonly string[]> = {};
      await walkSlides(page, async (id) => {
        await settlePage(page);
        const found = [
          ...(await findLayoutFaults(page)),
          ...(await findAccessFaults(page, { within: 'section.present' })),
        ];
        if (found.length > 0) faults[id] = found;
      });
      expect(faults).toEqual({});
      expect(deck.text.index).not.toContain('lectern-charts');
      expect(deck.text.index).not.toContain('<canvas');
      await context.close();
      deck.remove();
    });
  },
);

it('has figures that open, in a cell, a date and a claim', async () => {
  for (const [name, id, value] of [
    ['matrix-zh', 'cities', '12个'],
    ['timeline-zh', 'many', '2018年10月11日'],
    ['argument-zh', 'answer', '38%'],
  ] as const) {
    const deck = await buildCase(name);
    const { page, context } = await openPage(browser, deck.index);
    await goToSlide(page, id);
    await page.locator('section.present').getByRole('button', { name: value, exact: true }).click();
    expect(await page.locator(':popover-open').textContent()).toContain(value);
    await context.close();
    deck.remove();
  }
});

it('names what is in a matrix by row and column, and says in words what its markers mean', async () => {
  const [matrix, timeline] = await Promise.all([buildCase('matrix-zh'), buildCase('timeline-zh')]);
  const cells = await openPage(browser, matrix.index);
  await goToSlide(cells.page, 'cities');
  const slide = cells.page.locator('section.present');
  expect(await slide.getByRole('columnheader').allTextContents()).toEqual(['因素', '杭州', '深圳', '南京']);
  expect(await slide.getByRole('rowheader').count()).toBe(3);
  const events = await openPage(browser, timeline.index);
  await goToSlide(events.page, 'many');
  const items = events.page.locator('section.present').getByRole('listitem');
  expect(await items.count()).toBe(6);
  expect(await items.nth(0).textContent()).toContain('（推算）');
  expect(await items.nth(1).textContent()).toContain('（有争议）');
  for (const { context } of [cells, events]) await context.close();
  matrix.remove();
  timeline.remove();
});
