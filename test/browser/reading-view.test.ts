import type { Browser, Page } from 'playwright-core';
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
    const unread = await page.locator('main').evaluate((main) => {
      const seen: string[] = [];
      const unseen: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
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

describe('from one view to the other', () => {
  const whereAmI = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('live'));
  const isNear = (page: Page, id: string) =>
    page.locator(`#${id}`).evaluate((slide) => Math.abs(slide.getBoundingClientRect().top) < 40);

  it('R and the panel lead to the reading view at the same slide, a link there back to the stage', async () => {
    const { page, context, faults } = await openPage(browser, deck.index, { address: '#/second' });
    await page.keyboard.press('r');
    await page.waitForURL(/view=read/);
    expect(await whereAmI(page)).toBe(false);
    await expect.poll(() => isNear(page, 'second')).toBe(true);
    await page.locator('#first').evaluate((slide) => slide.scrollIntoView());
    await page.getByRole('link', { name: 'Show as slides' }).press('Enter');
    await page.waitForURL(/view=slides#\/first$/);
    await page.locator('.reveal.ready').waitFor({ state: 'attached' });
    expect(await page.locator('#first.present').count()).toBe(1);
    await page.getByRole('button', { name: 'Keys and settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reading view' }).click();
    await page.waitForURL(/view=read#first$/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('the first stop on the stage is a link to the reading view', async () => {
    const { page, context } = await openPage(browser, deck.index);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Reading view' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.width).toBeGreaterThan(60);
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=read/);
    await context.close();
  });

  it("an address of the stage's names its slide in the reading view, too", async () => {
    const { page, context } = await openPage(browser, deck.index, { address: '?view=read#/second' });
    await expect.poll(() => isNear(page, 'second')).toBe(true);
    await context.close();
  });

  it('a phone held upright opens the reading view, with a button to the stage; held sideways, the stage', async () => {
    const phone = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    const upright = await openPage(browser, deck.index, {
      ...phone,
      viewport: { width: 390, height: 800 },
      address: '?view=read',
    });
    await upright.page.goto(upright.page.url().replace('?view=read', ''));
    expect(await whereAmI(upright.page)).toBe(false);
    await upright.page.getByRole('link', { name: 'Show as slides' }).tap();
    await upright.page.waitForURL(/view=slides/);
    await upright.page.locator('.reveal.ready').waitFor({ state: 'attached' });
    await upright.page.getByRole('button', { name: 'Keys and settings' }).tap();
    await upright.page.getByRole('button', { name: 'Reading view' }).tap();
    await upright.page.waitForURL(/view=read/);
    await upright.context.close();
    const sideways = await openPage(browser, deck.index, { ...phone, viewport: { width: 800, height: 390 } });
    expect(await whereAmI(sideways.page)).toBe(true);
    await sideways.context.close();
  });
});

describe('the head of the reading view', () => {
  it('has a way past it, and a table of contents that works with scripts off', async () => {
    const { page, context } = await openPage(browser, deck.index, { javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the slides');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#title$/);
    await page.getByText('Contents').click();
    const lines = page.getByRole('navigation', { name: 'Contents' }).getByRole('listitem');
    expect(await lines.allTextContents()).toEqual(['Reading', 'First', 'Second', 'Sources']);
    await lines.getByText('Second').click();
    await page.waitForURL(/#second$/);
    expect(await page.getByRole('link', { name: 'Show as slides' }).isVisible()).toBe(false);
    await context.close();
  });

  it('names what has no title slide, so that headings begin at the first', async () => {
    const untitled = await buildDeck({ 'outline.md': '## Only\n\nText\n' });
    const { page, context } = await openPage(browser, untitled.index, { address: '?view=read' });
    const levels = await page
      .locator(':is(h1, h2, h3)')
      .evaluateAll((heads) => heads.map((head) => head.localName));
    expect(levels).toEqual(['h1', 'h2']);
    await context.close();
    untitled.remove();
  });

  it('is not on the stage, nor on paper', async () => {
    const { page, context } = await openPage(browser, deck.index);
    expect(await page.getByRole('navigation', { name: 'Contents' }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page-head').isVisible()).toBe(false);
    await context.close();
  });
});
