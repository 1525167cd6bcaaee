import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { showDrawings } from './show-drawings.ts';

const root = join(import.meta.dirname, '..', '..');

/** ms; dozens of slides, on a slow machine. */
const PATIENCE = 180_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['zh', { width: 1280, height: 720 }],
  ['en', { width: 1856, height: 1044 }],
])('every chart of the gallery: %s', (language, viewport) => {
  let deck: BuiltDeck;
  let page: Page;
  let charted: readonly string[];

  beforeAll(async () => {
    deck = await buildDeck({}, { root, outline: `slides/gallery/outline.${language}.md` });
    page = (await openPage(browser, deck.index, { viewport, bypassCSP: true })).page;
    charted = await page.evaluate(() =>
      [...document.querySelectorAll('.slides section')].flatMap((slide) =>
        slide.querySelector('.chart-drawing') ? slide.id : [],
      ),
    );
  });

  afterAll(() => {
    deck?.remove();
  });

  it('gives way to its table at a key, and comes back', { timeout: PATIENCE }, async () => {
    expect(charted.length).toBeGreaterThan(15);
    const table = page.locator('section.present .chart-table').first();
    for (const id of charted) {
      await goToSlide(page, id);
      await page.keyboard.press('t');
      expect(await table.evaluate((element) => element.clientHeight), id).toBeGreaterThan(40);
      await page.keyboard.press('t');
      expect(await table.evaluate((element) => element.clientHeight), id).toBeLessThan(10);
    }
  });

  it('is taken over by the live chart without a jump', { timeout: PATIENCE }, async () => {
    page = (await openPage(browser, deck.index, { viewport })).page;
    const jumps: Record<string, number> = {};
    for (const id of charted) {
      await goToSlide(page, id);
      await page
        .locator('section.present .chart-drawing[data-live]')
        .first()
        .waitFor()
        .catch(() => {
          throw new Error(`${id} does not go live`);
        });
      // Every step is shown.
      for (
        let steps = 0;
        steps < 6 && (await page.locator('section.present .fragment:not(.visible)').count()) > 0;
        steps += 1
      )
        await page.keyboard.press('ArrowRight');
      const photograph = async () => {
        await settlePage(page);
        return PNG.sync.read(await page.screenshot());
      };
      const live = await photograph();
      await showDrawings(page);
      const drawn = await photograph();
      const { width, height } = live;
      const differing = pixelmatch(live.data, drawn.data, undefined, width, height, { threshold: 0.1 });
      const share = differing / (width * height);
      // Panels stand between the pixels of a scaled stage, where a canvas is moved by a part of one.
      if (share > (id === 'panels' ? 0.0065 : 0.005)) jumps[id] = share;
    }
    expect(jumps).toEqual({});
  });

  it('prints as vectors, every label a word that can be found', { timeout: PATIENCE }, async () => {
    const { page: fresh, context } = await openPage(browser, deck.index);
    // Markup has grounds of its own; charts are looked at alone.
    const labels = await fresh.evaluate(() => {
      for (const slide of document.querySelectorAll('.slides section'))
        if (!slide.querySelector('.chart-drawing')) slide.remove();
      return [...document.querySelectorAll('.slides section')].map((slide) =>
        [...slide.querySelectorAll('.chart-drawing text')].map((text) => text.textContent ?? ''),
      );
    });
    const pdf = await fresh.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(/\/Subtype\s*\/Image/.test(Buffer.from(pdf).toString('latin1'))).toBe(false);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    // Fonts draw the micro sign and the Greek letter alike.
    const squeeze = (written: string) => written.normalize('NFKC').replace(/\s+/gu, '');
    const lost = labels.flatMap((written, slide) =>
      written.filter((label) => !squeeze(text[slide] ?? '').includes(squeeze(label))),
    );
    expect(labels.flat().length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
    await context.close();
  });
});
