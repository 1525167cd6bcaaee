import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: Details
---

## The north leads by {{diff rate.north rate.east}} {#lead}

Of its patents {{rate.north}} are licensed, at the lake {{rate.lake}}.

+ one
+ two

## In a table {#table}

| who | rate |
|---|---|
| north | {{rate.north}} |

## In a chart {#chart}

\`\`\`chart bar
metric: rate
entities: [north, south]
\`\`\`

## Last {#last}

Text
`;

let browser: Browser;
let deck: BuiltDeck;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({ 'outline.md': outline, 'metrics.json': sampleMetrics }),
  ]);
  opened = await openPage(browser, deck.index);
  page = opened.page;
});

beforeEach(async () => {
  await goToSlide(page, 'lead');
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

function figure(text: string) {
  return page.locator('section.present').getByRole('button', { name: text, exact: true }).first();
}

function details() {
  return page.locator(':popover-open');
}

describe('a figure', () => {
  it('opens to its value, period, base, definition, source and quote', async () => {
    await figure('38%').click();
    const text = await details().textContent();
    for (const part of [
      '38%',
      'Conversion rate',
      'Northern University',
      '2022',
      'patents',
      'Licensed or sold',
      'Statistical Yearbook',
      'Bureau of Numbers',
      'official',
      'as high as 38%',
    ])
      expect(text).toContain(part);
    expect(await details().boundingBox()).toMatchObject({ width: expect.any(Number) });
    await page.keyboard.press('Escape');
    expect(await details().count()).toBe(0);
  });

  it('that was calculated opens to its formula and all it came from', async () => {
    await page.locator('#lead h2 button').click();
    const text = await details().textContent();
    for (const part of [
      '38% − 25%',
      'Northern University',
      'Eastern University',
      'Statistical Yearbook',
      'Campus Gazette',
    ])
      expect(text).toContain(part);
    await page.keyboard.press('Escape');
  });

  it('that is missing opens to the reason', async () => {
    await figure('not stated').click();
    expect(await details().textContent()).toContain('The yearbook is silent.');
    await page.keyboard.press('Escape');
  });

  it.each(['Enter', ' '])('opens and closes with the key "%s", and keeps the focus', async (key) => {
    await figure('38%').focus();
    await page.keyboard.press(key);
    expect(await details().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await details().count()).toBe(0);
    expect(await figure('38%').evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await currentSlide(page)).toBe('lead');
    expect(await page.locator('#lead .fragment.visible').count()).toBe(0);
    expect(await page.locator('.reveal.overview, .reveal.paused').count()).toBe(0);
  });

  it('keeps the deck where it is while its details are open', async () => {
    await figure('38%').click();
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'PageDown',
      'End',
      'n',
      'l',
      'o',
      'b',
      't',
      'f',
      '3',
      'Shift+ArrowRight',
    ])
      await page.keyboard.press(key);
    expect(await currentSlide(page)).toBe('lead');
    expect(await page.locator('#lead .fragment.visible').count()).toBe(0);
    expect(await page.locator('.reveal.overview, .reveal.paused').count()).toBe(0);
    expect(await details().count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await details().count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#lead .fragment.visible').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
  });

  it('closes with its button, and with a click beside it', async () => {
    await figure('38%').click();
    await details().getByRole('button').click();
    expect(await details().count()).toBe(0);
    await figure('38%').click();
    await page.mouse.click(8, 360);
    expect(await details().count()).toBe(0);
    expect(await currentSlide(page)).toBe('lead');
  });

  it('lies whole on the screen, above the slide', async () => {
    await figure('38%').click();
    const box = await details().boundingBox();
    const inside = box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 720;
    expect(inside, JSON.stringify(box)).toBe(true);
    expect(await details().evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThan(
      2,
    );
    const top = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('[popover]') !== null,
      [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2],
    );
    expect(top).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('opens in tables and in the tables of charts', async () => {
    await goToSlide(page, 'table');
    await figure('38%').click();
    expect(await details().textContent()).toContain('Statistical Yearbook');
    await page.keyboard.press('Escape');
    await goToSlide(page, 'chart');
    await page.keyboard.press('t');
    await figure('11%').click();
    expect(await details().textContent()).toContain('Southern University');
    await page.keyboard.press('Escape');
  });

  it('has the source number behind it lead to the sources', async () => {
    await page.locator('#lead .body a[href="#sources"]').first().click();
    await expect.poll(() => currentSlide(page)).toBe('sources');
  });

  it('did all this without a fault', () => {
    expect(opened.faults).toEqual([]);
  });
});
