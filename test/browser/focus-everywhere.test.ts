import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDeck } from './build-deck.ts';
import { exampleDecks } from './example-decks.ts';
import { findFocusFaults } from './find-focus-faults.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { walkSlides } from './walk-slides.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

// One deck has every kind of stop; each theme has its own outline.
describe.each(exampleDecks.themes)('in the theme %s', (theme) => {
  it('every stop of every slide is seen when it has the focus', async () => {
    const outline = 'slides/why-hangzhou/outline.zh.md';
    const deck = await buildDeck({}, { root: exampleDecks.root, outline, theme });
    const { page, context } = await openPage(browser, deck.index);
    const faults: string[] = [];
    let stops = 0;
    await walkSlides(page, async () => {
      const found = await findFocusFaults(page);
      stops += found.stops;
      faults.push(...found.faults);
    });
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(100);
    await context.close();
    deck.remove();
  }, 60_000);
});

it('what is not seen is found', async () => {
  const deck = await buildDeck({ 'outline.md': '## Head\n\n[one](#head)\n\n[two](#head)\n' });
  const { page, context } = await openPage(browser, deck.index, { bypassCSP: true });
  const plain = await findFocusFaults(page);
  expect(plain).toEqual({ stops: 4, faults: [] });
  await page.addStyleTag({
    content: `.body p:first-child a:focus { outline: none !important }
.body p:last-child a:focus { outline-color: #ddd !important }
.body::after { content: ""; position: absolute; inset: 0; background: #fff }`,
  });
  const { faults } = await findFocusFaults(page);
  expect(faults).toContain('“one” on head shows no focus');
  expect(faults.join('\n')).toMatch(/“two” on head: its outline has 1\.\d : 1/);
  expect(faults.join('\n')).toContain('“two” on head is covered by <div class="body">');
  await context.close();
  deck.remove();
});
