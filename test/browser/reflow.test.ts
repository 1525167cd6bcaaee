import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { exampleDecks } from './example-decks.ts';
import { findReflowFaults } from './find-reflow-faults.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';

/** WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Works with scripts off, too. */
async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }, css);
}

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

describe.each(exampleDecks.outlines)('the reading view of %s', (outline) => {
  let deck: BuiltDeck;

  beforeAll(async () => {
    deck = await buildDeck({}, { root: exampleDecks.root, outline });
  });

  afterAll(() => deck?.remove());

  it.each([
    ['with its script', '?view=read', true],
    ['with scripts off', '', false],
  ])(
    'reflows at 320 px and at 200 %, and loses nothing to wide spacing, %s',
    async (_, address, javaScriptEnabled) => {
      const viewport = { width: 320, height: 568 };
      const opened = await openPage(browser, deck.index, {
        address,
        javaScriptEnabled,
        viewport,
        bypassCSP: true,
      });
      const { page } = opened;
      const found: Record<string, readonly string[]> = {};
      const look = async () => {
        // The script sees other sizes with the next frame.
        if (javaScriptEnabled) await settlePage(page);
        return findReflowFaults(page);
      };
      found['320 px'] = await look();
      await page.setViewportSize({ width: 640, height: 360 });
      found['200 %'] = await look();
      await addStyle(page, spacing);
      found['200 %, spaced'] = await look();
      await page.setViewportSize(viewport);
      found['320 px, spaced'] = await look();
      expect(found).toEqual({ '320 px': [], '200 %': [], '200 %, spaced': [], '320 px, spaced': [] });
      await opened.context.close();
    },
  );
});

it('what does not reflow is found', async () => {
  const wide = 'x'.repeat(200);
  const deck = await buildDeck({ 'outline.md': `## Head\n\nText\n\n\`\`\`text\n${wide}\n\`\`\`\n` });
  const { page, context } = await openPage(browser, deck.index, { address: '?view=read', bypassCSP: true });
  expect(await findReflowFaults(page)).toEqual([]);
  await addStyle(page, 'h2 { width: 4000px }');
  expect((await findReflowFaults(page)).join()).toMatch(
    /the page is 4\d+ px wide.*<h2 class=""> in head leaves/,
  );
  await addStyle(page, 'h2 { width: auto !important } p { height: 5px; overflow: hidden }');
  expect((await findReflowFaults(page)).join()).toMatch(/^<p class=""> in head cuts something off$/);
  await addStyle(page, 'p { height: auto !important }');
  await page.locator('pre').evaluate((code) => code.removeAttribute('aria-label'));
  expect((await findReflowFaults(page)).join()).toMatch(/^<pre class=""> in head is scrolled by no key$/);
  await context.close();
  deck.remove();
});
