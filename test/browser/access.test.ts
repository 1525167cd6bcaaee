import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltDeck } from './build-deck.ts';
import { findAccessFaults } from './find-access-faults.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { walkSlides } from './walk-slides.ts';
import { whyHangzhou } from './why-hangzhou.ts';

let browser: Browser;
let deck: BuiltDeck;
let page: Page;

beforeAll(async () => {
  [browser, deck] = await Promise.all([openBrowser(), whyHangzhou.build()]);
  page = (await openPage(browser, deck.index, { bypassCSP: true })).page;
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

function focusedSlide(): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('.slides section')?.id ?? 'outside');
}

describe('the page for who listens', () => {
  it('has one main part, a title, a language, and a heading on every slide', async () => {
    expect(await page.title()).toBe('为什么是杭州？');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('application').count()).toBe(0);
    await walkSlides(page, async (id) => {
      const heading = page.locator('section.present').getByRole('heading').first();
      expect((await heading.textContent())?.trim(), id).not.toBe('');
    });
  });

  it('keeps the focus off the slides that are not shown', async () => {
    await goToSlide(page, 'patents');
    const focused = new Set<string>();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      focused.add(await focusedSlide());
    }
    expect([...focused].sort()).toEqual(['outside', 'patents']);
  });

  it('shows where the focus is', async () => {
    await goToSlide(page, 'caveat');
    const figure = page.locator('section.present button[popovertarget]').first();
    const look = () =>
      figure.evaluate((button) =>
        [button, button.parentElement ?? button].map((element) => {
          const { outlineStyle, outlineWidth, boxShadow, backgroundColor, textDecoration } =
            getComputedStyle(element);
          return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, textDecoration];
        }),
      );
    const isFocused = () => figure.evaluate((button) => button === document.activeElement);
    const before = await look();
    for (let presses = 0; presses < 40 && !(await isFocused()); presses += 1)
      await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
    expect(await look()).not.toEqual(before);
  });
});

// On slides, in every deck and theme: access-everywhere.test.ts.
describe('axe-core finds nothing', () => {
  it('around the slides: page, controls, slide number', async () => {
    expect(await findAccessFaults(page)).toEqual([]);
  });

  it("in a figure's open details", async () => {
    await goToSlide(page, 'caveat');
    await page.locator('section.present button[popovertarget]').first().click();
    expect(await findAccessFaults(page, { within: ':popover-open' })).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in the panel of keys and settings', async () => {
    await page.keyboard.press('?');
    expect(await findAccessFaults(page, { within: ':popover-open' })).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in the presenter file, as it is read with its notes', async () => {
    const address = '?view=read';
    const presenter = await openPage(browser, deck.presenter, { address, bypassCSP: true });
    expect(await presenter.page.locator('aside.notes').first().isVisible()).toBe(true);
    expect(await findAccessFaults(presenter.page)).toEqual([]);
    await presenter.context.close();
  });

  it('where it would find something', async () => {
    await goToSlide(page, 'patents');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      const headline = document.querySelector<HTMLElement>('section.present h2');
      headline?.style.setProperty('color', '#eee');
      headline?.after(image);
    });
    await settlePage(page);
    const faults = (await findAccessFaults(page, { within: 'section.present' })).join('\n');
    expect(faults).toContain('image-alt: <img');
    expect(faults).toContain('color-contrast: ');
  });

  it('in the reading view', async () => {
    const reading = await openPage(browser, deck.index, { address: '?view=read', bypassCSP: true });
    expect(await findAccessFaults(reading.page)).toEqual([]);
    await reading.context.close();
  });
});
