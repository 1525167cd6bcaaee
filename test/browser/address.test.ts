import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';

const outline = `---
title: Addresses
---

## One {#one}

+ first
+ second

## 杭州 {#杭州}

Text

## 2023

Text

## Last {#last}

Text

Note:
Spoken.
`;

let browser: Browser;
let deck: BuiltDeck;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  [browser, deck] = await Promise.all([openBrowser(), buildDeck({ 'outline.md': outline })]);
  opened = await openPage(browser, deck.index, { reducedMotion: 'no-preference' });
  page = opened.page;
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

/** What an address could change of how the deck runs. */
async function describeDeck() {
  // A page that takes orders from other windows would move on.
  await page.evaluate(() => postMessage(JSON.stringify({ method: 'slide', args: [3] }), '*'));
  await page.waitForTimeout(50);
  return page.evaluate(() => {
    const reveal = document.querySelector('.reveal');
    const stage = document.querySelector<HTMLElement>('.reveal .slides');
    const isShown = (selector: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      return element !== null && getComputedStyle(element).display !== 'none';
    };
    return {
      size: [stage?.style.width, stage?.style.height],
      slide: document.querySelector('section.present')?.id,
      slides: document.querySelectorAll('.slides section').length,
      transition: ['none', 'slide', 'zoom', 'fade'].filter((name) => reveal?.classList.contains(name)),
      modes: ['rtl', 'center', 'has-vertical-slides', 'show-notes', 'paused', 'overview'].filter((name) =>
        reveal?.classList.contains(name),
      ),
      controls: isShown('.reveal .controls'),
      progress: isShown('.reveal .progress'),
      number: isShown('.reveal .slide-number'),
    };
  });
}

const plain = {
  size: ['1280px', '720px'],
  slide: 'title',
  slides: 5,
  transition: ['slide'],
  modes: [],
  controls: true,
  progress: true,
  number: true,
};

/** Opens an address in the one page that these tests share. */
async function openAddress(file: 'index' | 'presenter', address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(pathToFileURL(deck[file]).href + address);
  await page.locator('.reveal.ready').waitFor({ state: 'attached', timeout: 5_000 });
}

describe('a setting in the address', () => {
  it.each([
    '',
    '?width=99999&height=99999&postMessage=true&showNotes=true&rtl=true&center=true&shuffle=true&embedded=true',
    '?keyboard=false&overview=false&autoSlide=10&minScale=5&margin=0.4&disableLayout=true&viewDistance=0',
    '?receiver&history=false&autoSlide=0&backgroundTransition=none&postMessageEvents=true',
    '?Width=400&%77idth=400&width%3D400&amp;width=400&print-pdf-width=400&view-width=400',
    '?transition=slide=width=400&controls=true=rtl=true',
    '?transition=slide;width=400&progress=true,center=true&slideNumber=true?width=400',
    '?controls=true%26width=400&progress=true%3Dwidth=400&transition=slide%23width=400',
  ])('that is not allowed has no effect: %s', async (address) => {
    await openAddress('index', address);
    expect(await describeDeck()).toEqual(plain);
    await page.keyboard.press('ArrowRight');
    expect(await currentSlide(page)).toBe('one');
  });

  it.each([
    ['?transition=none', { transition: ['none'] }],
    ['?controls=false&progress=false&slideNumber=false', { controls: false, progress: false, number: false }],
    ['?width=99999&transition=zoom&rtl=true#/last', { transition: ['zoom'], slide: 'last' }],
  ])('that is allowed has its effect: %s', async (address, changes) => {
    await openAddress('index', address);
    expect(await describeDeck()).toEqual({ ...plain, ...changes });
  });

  it.each([
    ['index', '?receiver&history=false&autoSlide=0&transition=none', '?transition=none'],
    [
      'presenter',
      '?receiver&history=false&autoSlide=0&backgroundTransition=none&postMessageEvents=true',
      '?receiver&history=false&autoSlide=0&backgroundTransition=none&postMessageEvents=true',
    ],
    [
      'presenter',
      '?receiver=1&history=true&autoSlide=1&backgroundTransition=zoom&postMessageEvents=false&width=400',
      '',
    ],
    ['presenter', '?receiver==width=400&history=false=width=400', ''],
  ] as const)('of the speaker view is kept by the presenter alone: %s %s', async (file, given, kept) => {
    await openAddress(file, given);
    expect(await page.evaluate(() => location.search)).toBe(kept);
    expect((await describeDeck()).size).toEqual(['1280px', '720px']);
  });
});

describe('a slide in the address', () => {
  it.each([
    ['#/last', 'last'],
    [`#/${encodeURIComponent('杭州')}`, '杭州'],
    ['#/2023', '2023'],
    ['?transition=none#/one/1', 'one'],
    ['#/%E0%A4%A', 'title'],
  ])('is the one shown first: %s', async (address, shown) => {
    await openAddress('index', address);
    expect(await currentSlide(page)).toBe(shown);
  });

  it.each([
    ['#last', 'last'],
    ['#/杭州', '杭州'],
    ['#/one/1', 'one'],
    ['#/nowhere', 'one'],
    ['#/"],script', 'one'],
    ['#/<img src=x onerror=alert(1)>', 'one'],
    ['#/lectern-data', 'one'],
    ['#/-5/-5/-5', 'one'],
  ])('is gone to, or nothing happens: %s', async (hash, shown) => {
    await page.evaluate((text) => {
      location.hash = text;
    }, hash);
    await expect.poll(() => currentSlide(page)).toBe(shown);
  });

  it('is the same after a reload, whatever its id', async () => {
    await openAddress('index', '?transition=none');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowRight');
    expect(await currentSlide(page)).toBe('2023');
    await expect.poll(() => page.evaluate(() => location.hash), { timeout: 3_000 }).toContain('2023');
    await page.reload();
    await page.locator('.reveal.ready').waitFor({ state: 'attached' });
    expect(await currentSlide(page)).toBe('2023');
  });

  it('never made a fault', () => {
    expect(opened.faults).toEqual([]);
  });
});
