import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findLineFaults } from './find-line-faults.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

// Chinese as clreq and GB/T 15834 set it, measured in the browser. Each case is a paragraph of one slide.
const outline = `---
title: 排版
lang: zh-CN
glossary:
  专利转化率: patent conversion rate
---

## 排版 {#cases}

字<span class="marks">（（杭州））。」</span>

<span class="gap">杭州AI杭州</span> <span class="no-gap">杭州杭州</span> <span class="latin">AI</span>

字<span class="curly">“杭州”</span> <span class="dash">——</span> <span class="dots">……</span> <span class="han">杭州</span>

<span class="english">It’s “Why Hangzhou?”</span> <span class="marks-en" lang="en">“’”</span>

<q>杭州</q>
`;

let browser: Browser;
let deck: BuiltDeck;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  deck = await buildDeck({ 'outline.md': outline });
  ({ page } = await openPage(browser, deck.index, { address: '?view=read' }));
});
afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

/** In em. */
function widthOf(selector: string): Promise<number> {
  return page.evaluate((selected) => {
    const element = document.querySelector(selected);
    if (!element) return -1;
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize);
  }, selector);
}

/** The lines of a text in a column of so many Han. */
function linesOf(text: string, width: number, style = ''): Promise<readonly string[]> {
  return page.evaluate(
    ([content, columns, css]) => {
      const block = document.createElement('p');
      block.lang = 'zh-CN';
      block.style.cssText = `width:${columns}em;font-size:32px;max-width:none;${css}`;
      block.textContent = content;
      document.querySelector('#cases .body')?.append(block);
      const lines: string[] = [];
      let bottom = Number.NEGATIVE_INFINITY;
      const node = block.firstChild as Text;
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.top > bottom - 4) {
          lines.push('');
          bottom = box.bottom;
        }
        lines.push(`${lines.pop() ?? ''}${node.data[at]}`);
      }
      block.remove();
      return lines;
    },
    [text, width, style] as const,
  );
}

describe('punctuation', () => {
  it('that stands together is set closer: eight characters take six', async () => {
    expect(await widthOf('.marks')).toBeCloseTo(6, 1);
  });

  it('has the width of Han: quotation marks, dash, ellipsis', async () => {
    expect(await widthOf('.han')).toBeCloseTo(2, 1);
    expect(await widthOf('.curly')).toBeCloseTo(4, 1);
    expect(await widthOf('.dash')).toBeCloseTo(2, 1);
    expect(await widthOf('.dots')).toBeCloseTo(2, 1);
  });

  it('is narrow in English words', async () => {
    expect(await widthOf('.marks-en')).toBeLessThan(1.6);
    expect(await page.locator('.english [lang=en]').count()).toBeGreaterThan(0);
  });

  it('quotes as the language does', async () => {
    const quotes = await page.evaluate(() => {
      const quote = document.querySelector('#cases q');
      return quote ? getComputedStyle(quote).quotes : '';
    });
    expect(quotes).toMatch(/^"“" "”"/);
  });
});

it('leaves up to a quarter of an em between Han and letters', async () => {
  const [both, han, latin] = [await widthOf('.gap'), await widthOf('.no-gap'), await widthOf('.latin')];
  const gap = (both - han - latin) / 2;
  expect(gap).toBeGreaterThan(0.1);
  expect(gap).toBeLessThanOrEqual(0.25);
});

describe('lines', () => {
  const words = 'word-break:normal;';
  it.each(['、', '，', '。', '：', '；', '！', '？', '）', '》', '”', '』', '】'])(
    'do not begin with %s',
    async (mark) => {
      const lines = await linesOf(`一二三四五六七八九十${mark}一二三四五六`, 10, words);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.startsWith(mark)).toBe(false);
    },
  );

  it.each(['（', '《', '“', '『', '【'])('do not end with %s', async (mark) => {
    const lines = await linesOf(`一二三四五六七八九${mark}一二三四五六`, 10, words);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.endsWith(mark)).toBe(false);
  });

  it.each(['——', '……'])('do not part %s', async (mark) => {
    const lines = await linesOf(`一二三四五六七八九${mark}一二三四五六`, 10, words);
    expect(lines.filter((line) => line.includes(mark))).toHaveLength(1);
  });

  it('do not end a paragraph with one character', async () => {
    const lines = await linesOf('一二三四五六七八九十一', 10, words);
    expect((lines.at(-1) ?? '').length).toBeGreaterThanOrEqual(2);
  });

  it('begin with a bracket of half its width in headlines', async () => {
    const trimmed = await page.evaluate(() =>
      getComputedStyle(document.querySelector('h2') as Element).getPropertyValue('text-spacing-trim'),
    );
    expect(trimmed).toBe('trim-start');
  });
});

describe.each(['why-hangzhou', 'gallery'])('%s in Chinese', (name) => {
  let built: BuiltDeck;
  beforeAll(async () => {
    built = await buildDeck(
      {},
      { root: `${import.meta.dirname}/../..`, outline: `slides/${name}/outline.zh.md` },
    );
  });
  afterAll(() => built?.remove());

  it.each([390, 1280])('breaks no line where Chinese does not, read at %i px', async (width) => {
    const opened = await openPage(browser, built.index, {
      address: '?view=read',
      viewport: { width, height: 800 },
    });
    expect(await findLineFaults(opened.page, '.slide')).toEqual([]);
    await opened.context.close();
  });

  it('breaks no line where Chinese does not, on the stage', async () => {
    const opened = await openPage(browser, built.index);
    const ids = await opened.page.evaluate(() =>
      [...document.querySelectorAll('.slides > section')].map(({ id }) => id),
    );
    const faults: string[] = [];
    for (const id of ids) {
      await opened.page.evaluate((slide) => {
        location.hash = `#/${slide}`;
      }, id);
      await opened.page.locator(`[id="${id}"].present`).waitFor();
      faults.push(...(await findLineFaults(opened.page, '.slide.present')).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await opened.context.close();
  });
});
