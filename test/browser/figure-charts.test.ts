import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findAccessFaults } from './find-access-faults.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { walkSlides } from './walk-slides.ts';

// Cards, icons and cells: the decks that test/decks.test.ts builds, as they are seen.
const root = join(import.meta.dirname, '..', 'decks');
const names = ['cards', 'pictogram', 'waffle'].flatMap((kind) => [`chart-${kind}-zh`, `chart-${kind}-en`]);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(names)('%s', (name) => {
  let deck: BuiltDeck;
  beforeAll(async () => {
    deck = await buildDeck({}, { root, outline: `${name}/outline.md` });
  });
  afterAll(() => deck?.remove());

  it('fits its slides, is read out, and fails nowhere', async () => {
    const { page, faults, requests, context } = await openPage(browser, deck.index, { bypassCSP: true });
    const found: Record<string, readonly string[]> = {};
    await walkSlides(page, async (id) => {
      await settlePage(page);
      const all = [
        ...(await findLayoutFaults(page)),
        ...(await findAccessFaults(page, { within: 'section.present' })),
      ];
      if (all.length > 0) found[id] = all;
    });
    expect(found).toEqual({});
    expect([faults, requests.length]).toEqual([[], 1]);
    await context.close();
  });

  it('has no text below 20 px in its charts, Chinese none below 22', async () => {
    const { page, context } = await openPage(browser, deck.index);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.figure-chart :is(p, small, span, button)')]
        .filter((element) => !element.classList.contains('visually-hidden') && element.textContent !== '')
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    expect(Math.min(...small)).toBeGreaterThanOrEqual(name.endsWith('zh') ? 22 : 20);
    await context.close();
  });

  it('needs no script: none that draws is on the page, and without any its figures stand there', async () => {
    expect(deck.text.index).not.toContain('lectern-charts');
    expect(deck.text.index).toContain('"drawings":{}');
    const { page, context } = await openPage(browser, deck.index, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const chart = page.locator('.figure-chart').first();
    expect(await chart.isVisible()).toBe(true);
    await chart.locator('data > button').first().click();
    expect(await page.locator(':popover-open').isVisible()).toBe(true);
    const [width] = [await page.locator('html').evaluate((html) => html.scrollWidth)];
    expect(width).toBeLessThanOrEqual(390);
    await context.close();
  });
});
