import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';
import { whyHangzhou } from './why-hangzhou.ts';

const outline = `---
title: Reading
---

## First {#first}

Paragraph with {{rate.north}}

+ Step one
+ Step two

. . .

After the pause

## Second {#second}

\`\`\`chart bar
metric: rate
entities: [north, south]
arrow: difference
\`\`\`

---

Continued

Note:
Spoken words.
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

describe.each([
  ['with scripts off', { javaScriptEnabled: false }],
  ['with ?view=read', { address: '?view=read' }],
])('%s', (_, options) => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage(browser, deck.index, options);
  });

  it('all text is on one page, slide below slide', async () => {
    const { page } = opened;
    for (const text of [
      'Reading',
      'First',
      'Paragraph with',
      'Step one',
      'Step two',
      'After the pause',
      'Second',
      'Continued',
    ])
      await expect
        .poll(() => page.locator('.slides').getByText(text).first().isVisible(), { message: text })
        .toBe(true);
    const boxes = await Promise.all(
      (await page.locator('.slides section').all()).map((slide) => slide.boundingBox()),
    );
    expect(boxes).toHaveLength(5);
    for (const [index, box] of boxes.entries()) {
      expect(box?.height).toBeGreaterThan(20);
      const before = boxes[index - 1];
      if (before) expect(box?.y).toBeGreaterThanOrEqual(before.y + before.height - 1);
    }
  });

  it('the page scrolls down to its end, and not sideways', async () => {
    const { page } = opened;
    await page.locator('#sources').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 100_000);
    const place = () => page.locator('#sources').boundingBox();
    await expect.poll(async () => ((await place())?.y ?? 9_999) < 720).toBe(true);
    const widths = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });

  it('the chart is there as a drawing and as a table', async () => {
    const { page } = opened;
    expect(await page.locator('#second canvas').count()).toBe(0);
    const drawing = page.getByRole('img', { name: /Northern University 38%.*Southern University 11%/ });
    expect(await drawing.isVisible()).toBe(true);
    const texts = await drawing.locator('text').allTextContents();
    for (const text of ['Northern', '38%', '11%', '+27']) expect(texts.join('\n'), text).toContain(text);
    expect(await page.locator('#second table').isVisible()).toBe(true);
    expect((await page.locator('#second table').boundingBox())?.height).toBeGreaterThan(40);
    expect(await page.locator('#second table').textContent()).toMatch(
      /Northern University[\s\S]*38%[\s\S]*11%/,
    );
    expect(await page.locator('.chart-switch').isVisible()).toBe(false);
  });

  it('a figure opens to its details and closes', async () => {
    const { page } = opened;
    await page.locator('#first').getByRole('button', { name: '38%' }).click();
    const details = page.locator(':popover-open');
    expect(await details.textContent()).toContain('Statistical Yearbook');
    expect(await details.boundingBox()).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await details.count()).toBe(0);
  });

  it('nothing is asked for and nothing fails', () => {
    expect(opened.requests).toHaveLength(1);
    expect(opened.faults).toEqual([]);
  });
});

it('why-hangzhou is read whole with scripts off, on a desk and on a phone', async () => {
  const hangzhou = await whyHangzhou.build();
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 800 },
  ]) {
    const { page, context } = await openPage(browser, hangzhou.index, { javaScriptEnabled: false, viewport });
    const unread = await page.locator('.slides').evaluate((slides) => {
      const seen: string[] = [];
      const unseen: string[] = [];
      const walker = document.createTreeWalker(slides, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const [element, text] = [node.parentElement, node.textContent?.trim() ?? ''];
        if (!element || text === '' || element.closest('.visually-hidden, [hidden]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { height, right } = range.getBoundingClientRect();
        const scroller = element.closest('table, pre, svg')?.parentElement;
        const scrolls = scroller && /auto|scroll/.test(getComputedStyle(scroller).overflowX);
        const fits = right <= document.documentElement.clientWidth + 1 || scrolls;
        const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        (height > 5 && fits && isShown ? seen : unseen).push(text);
      }
      // What a stage repeats on every slide may stand here once.
      return unseen.filter((text) => !seen.join('').includes(text));
    });
    expect(unread, `${viewport.width} px wide`).toEqual([]);
    await context.close();
  }
  hangzhou.remove();
});
