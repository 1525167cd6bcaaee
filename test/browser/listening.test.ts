import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findTreeFaults } from './find-tree-faults.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { walkSlides } from './walk-slides.ts';
import { whyHangzhou } from './why-hangzhou.ts';

// What a screen reader is told: the browser's own accessibility tree.
let browser: Browser;
let deck: BuiltDeck;
let page: Page;

beforeAll(async () => {
  [browser, deck] = await Promise.all([openBrowser(), whyHangzhou.build()]);
  page = (await openPage(browser, deck.index)).page;
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

function status(): Promise<string> {
  return page
    .getByRole('status')
    .textContent()
    .then((text) => text ?? '');
}

describe('the tree of the stage', () => {
  it('has on each slide only what is there, all of it named, in the order of Tab', async () => {
    const faults: Record<string, readonly string[]> = {};
    const walked = await walkSlides(page, async (id) => {
      const found = await findTreeFaults(page);
      if (found.length > 0) faults[id] = found;
    });
    expect(faults).toEqual({});
    expect(walked.length).toBeGreaterThan(15);
  });

  it('would tell of what has no name, and of what is on another slide', async () => {
    await goToSlide(page, 'patents');
    await page.evaluate(() => {
      const nameless = document.createElement('button');
      document.querySelector('section.present .body')?.append(nameless);
      document.querySelector('#caveat')?.removeAttribute('inert');
      document
        .querySelector('#caveat')
        ?.setAttribute('style', 'display: block !important; visibility: visible');
      for (const name of ['hidden', 'aria-hidden']) document.querySelector('#caveat')?.removeAttribute(name);
    });
    const found = (await findTreeFaults(page)).join('\n');
    expect(found).toContain('a button has no name');
    expect(found).toContain('2 slides are in the tree');
    await page.reload();
    await page.locator('.reveal.ready').waitFor({ state: 'attached' });
  });

  it('calls a slide a slide, by its headline', async () => {
    await goToSlide(page, 'patents');
    const slide = page.getByRole('region', { name: '据文中口径，浙大专利转化率比东南大学高27个百分点' });
    expect(await slide.getAttribute('aria-roledescription')).toBe('幻灯片');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('application').count()).toBe(0);
    expect(await page.getByRole('button', { name: /previous|next|above|below|resume/i }).count()).toBe(0);
  });
});

describe('the announcer', () => {
  it('says where the talk is, and no more', async () => {
    await goToSlide(page, 'patents');
    await expect.poll(status).toBe('第 12 页，共 21 页：据文中口径，浙大专利转化率比东南大学高27个百分点');
  });

  it('leaves out the name that the slide says itself when it takes the focus', async () => {
    await goToSlide(page, 'caveat');
    await page.locator('#caveat button').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(status).toMatch(/^第 4 页，共 21 页$/);
  });

  it('says what a step brings, and nothing when it is taken back', async () => {
    const steps = await buildDeck({ 'outline.md': '## Head\n\n+ One **step**\n+ Next\n\n. . .\n\nLast\n' });
    const stage = await openPage(browser, steps.index);
    const said = () => stage.page.getByRole('status').textContent();
    expect(await said()).toBe('Slide 1 of 1: Head');
    for (const [key, text] of [
      ['ArrowRight', 'One step'],
      ['ArrowRight', 'Next'],
      ['ArrowRight', 'Last'],
      ['ArrowLeft', 'Last'],
      ['ArrowLeft', 'Last'],
      ['ArrowRight', 'Next'],
    ] as const) {
      await stage.page.keyboard.press(key);
      expect(await said(), key).toBe(text);
    }
    await stage.context.close();
    steps.remove();
  });

  it("is the only one: Reveal's own is gone, with the slide's text that it holds twice", async () => {
    expect(await page.locator('.aria-status').isVisible()).toBe(false);
    expect(await page.locator('[aria-live]:visible').count()).toBe(1);
  });
});
