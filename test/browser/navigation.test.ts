import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';
import { walkSlides } from './walk-slides.ts';

const outline = `---
title: Keys
---

## One {#one}

[to the third](#three), [to the front](#title)

+ first
+ second

## Two {#two}

Text

## Three {#three}

Text

## Four {#four}

Text
`;

let browser: Browser;
let deck: BuiltDeck;

beforeAll(async () => {
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({ 'outline.md': outline, 'metrics.json': sampleMetrics }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

async function withPage(look: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults } = await openPage(browser, deck.index);
  await look(page);
  expect(faults).toEqual([]);
  await context.close();
}

describe("Reveal.js's keys", () => {
  it('move the deck as they always do', async () => {
    await withPage(async (page) => {
      const moves = [
        ['ArrowRight', 'one'],
        [' ', 'one'],
        ['n', 'one'],
        ['ArrowDown', 'two'],
        ['PageDown', 'three'],
        ['l', 'four'],
        ['ArrowLeft', 'three'],
        ['PageUp', 'two'],
        ['p', 'one'],
        ['End', 'four'],
        ['Home', 'title'],
        ['Shift+ArrowRight', 'four'],
        ['Shift+ArrowLeft', 'title'],
      ] as const;
      for (const [key, expected] of moves) {
        await page.keyboard.press(key);
        expect(await currentSlide(page), key).toBe(expected);
      }
      await page.keyboard.press('b');
      expect(await page.locator('.reveal.paused').count()).toBe(1);
      await page.keyboard.press('.');
      expect(await page.locator('.reveal.paused').count()).toBe(0);
    });
  });

  it('take its steps one by one', async () => {
    await withPage(async (page) => {
      const shown = () => page.locator('#one .fragment.visible').count();
      await page.keyboard.press('ArrowRight');
      expect(await shown()).toBe(0);
      await page.keyboard.press('ArrowRight');
      expect(await shown()).toBe(1);
      await page.keyboard.press('ArrowRight');
      expect(await shown()).toBe(2);
      await page.keyboard.press('ArrowLeft');
      expect(await shown()).toBe(1);
    });
  });

  it('open the overview, where arrows move and a click picks a slide', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('Escape');
      expect(await page.locator('.reveal.overview').count()).toBe(1);
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(300);
      const box = await page.locator('#two').boundingBox();
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      expect(await currentSlide(page)).toBe('two');
      expect(await page.locator('.reveal.overview').count()).toBe(0);
    });
  });
});

describe('a link', () => {
  it('to a slide goes there', async () => {
    await withPage(async (page) => {
      await goToSlide(page, 'one');
      await page.getByRole('link', { name: 'to the third' }).click();
      await expect.poll(() => currentSlide(page)).toBe('three');
      await goToSlide(page, 'one');
      await page.getByRole('link', { name: 'to the front' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => currentSlide(page)).toBe('title');
    });
  });
});

describe('slide ids like those of the page itself', () => {
  const heads = [
    'Figure 1',
    'Figure-2',
    'Lectern data',
    'Reveal css',
    'Plain',
    'Plain headline',
    'Title headline',
    'Speaker notes',
    'Slides',
    'Constructor',
    '__proto__',
    '2023',
    '0',
  ];
  const body =
    '{{rate.north}} and {{rate.east}}\n\n```chart bar\nmetric: rate\nentities: [north, south]\n```';

  it('break neither the deck, nor its figures, nor its charts', async () => {
    const slides = heads.map((head) => `## ${head}\n\n${body}\n`);
    const clashing = await buildDeck({
      'outline.md': `---\ntitle: T\n---\n\n${slides.join('\n')}`,
      'metrics.json': sampleMetrics,
    });
    const { page, context, faults } = await openPage(browser, clashing.index);
    const broken: string[] = [];
    const walked = await walkSlides(page, async (id) => {
      if (id === 'title' || id === 'sources') return;
      const button = page.locator('section.present p button[popovertarget]').first();
      await button.click({ timeout: 1_000 });
      const details = (await page.locator(':popover-open').allTextContents()).join('');
      if (!details.includes('Statistical Yearbook')) broken.push(`${id}: its figure opens nothing`);
      await page.keyboard.press('Escape');
      if (!(await page.locator('section.present canvas').isVisible()))
        broken.push(`${id}: no chart is drawn`);
      const label = await page
        .locator('section.present')
        .evaluate((slide) => document.getElementById(slide.getAttribute('aria-labelledby') ?? '')?.localName);
      if (label !== 'h2') broken.push(`${id}: it is named by <${label}>`);
    });
    expect(broken).toEqual([]);
    expect(walked).toHaveLength(heads.length + 2);
    expect(faults).toEqual([]);
    await context.close();
    clashing.remove();
  });
});

describe('classes like those of Reveal.js', () => {
  it('on a slide leave it a slide', async () => {
    const names = ['stack', 'present', 'future', 'hidden', 'fragment', 'notes'];
    const slides = names.map((name) => `## ${name} {#s-${name} .${name}}\n\nText of ${name}\n`);
    const classy = await buildDeck({ 'outline.md': slides.join('\n') });
    const { page, context, faults } = await openPage(browser, classy.index);
    const shown: string[] = [];
    for (const name of names) {
      if (await page.locator('.slides').getByText(`Text of ${name}`).isVisible()) shown.push(name);
      await page.keyboard.press('ArrowRight');
    }
    expect(shown).toEqual(names);
    expect(faults).toEqual([]);
    await context.close();
    classy.remove();
  });
});
