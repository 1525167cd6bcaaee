import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readCanvas } from './read-canvas.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: Talk
duration: 10m
---

## First {#first}

Body

Note:
Notes of the first, {{rate.north}}.

## Second {#second}

+ step

Note:
Notes of the second.

## Third {#third}

\`\`\`chart bar
metric: rate
entities: [north, south]
\`\`\`

Note:
Notes of the third.

\`\`\`chart bar
metric: rate
entities: [south, north]
\`\`\`

## Fourth {#fourth}

Body
`;

let browser: Browser;
let deck: BuiltDeck;
let main: OpenedPage;
let popup: Page;

beforeAll(async () => {
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({ 'outline.md': outline, 'metrics.json': sampleMetrics }),
  ]);
  main = await openPage(browser, deck.presenter, { address: '#/first' });
  const opened = main.context.waitForEvent('page');
  await main.page.keyboard.press('s');
  popup = await opened;
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

function shownNotes(): Promise<string> {
  return popup.evaluate(() => document.querySelector('.speaker-controls-notes')?.textContent ?? '');
}

/** What the two frames of the speaker view show: this slide, and the next. */
async function framedSlides(): Promise<readonly string[]> {
  return Promise.all(
    popup
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate(() => document.querySelector('.slides section.present')?.id ?? '').catch(() => ''),
      ),
  );
}

describe('the speaker view of presenter.html, from a file', () => {
  it('opens with the notes of the slide shown, this slide and the next', async () => {
    await expect.poll(shownNotes, { timeout: 5_000 }).toContain('Notes of the first, 38%');
    await expect.poll(framedSlides, { timeout: 5_000 }).toEqual(['first', 'second']);
  });

  it('moves with the main window', async () => {
    await main.page.bringToFront();
    await main.page.keyboard.press('ArrowRight');
    expect(await currentSlide(main.page)).toBe('second');
    await expect.poll(shownNotes).toContain('Notes of the second.');
    expect(await shownNotes()).not.toContain('Notes of the first');
  });

  it('moves the main window, step by step', async () => {
    await popup.bringToFront();
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => main.page.locator('#second .fragment.visible').count()).toBe(1);
    expect(await currentSlide(main.page)).toBe('second');
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => currentSlide(main.page)).toBe('third');
    await expect.poll(shownNotes).toContain('Notes of the third.');
    await expect.poll(framedSlides).toEqual(['third', 'fourth']);
  });

  it('draws charts in its own picture of the slide', async () => {
    const picture = popup.frames()[1] ?? main.page;
    await expect.poll(async () => (await readCanvas(picture, 'third')).ink).toBeGreaterThan(1_000);
  });

  it('keeps the notes off the screen that the audience sees', async () => {
    for (const notes of await main.page.locator('aside.notes').all())
      expect(await notes.isVisible()).toBe(false);
  });

  it('asks for nothing but the deck, and breaks no rule of its policy', () => {
    const file = main.page.url().replace(/[?#].*$/, '');
    expect(main.requests.map((url) => url.replace(/[?#].*$/, ''))).toEqual([file, file, file]);
    expect(main.faults).toEqual([]);
  });

  it('shows slides, not a page to scroll, in a small window too', async () => {
    await popup.setViewportSize({ width: 900, height: 600 });
    const views = () =>
      Promise.all(
        popup
          .frames()
          .slice(1)
          .map((frame) => frame.evaluate(() => [innerWidth > 0, document.body.className])),
      );
    await popup.waitForTimeout(300);
    expect(await views()).toEqual([
      [true, 'reveal-viewport'],
      [true, 'reveal-viewport'],
    ]);
  });
});

it('is in the language of the deck', async () => {
  const chinese = await buildDeck({
    'outline.md': '---\nlang: zh-CN\nduration: 5m\n---\n\n## 一\n\n文\n\n备注：\n讲\n',
  });
  const { page, context } = await openPage(browser, chinese.presenter);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const view = await opening;
  await expect.poll(() => view.title()).toBe('演讲者视图');
  const labels = await view.locator('.label, .speaker-layout-label, option').allTextContents();
  expect(labels).toEqual([
    '下一页',
    '用时（单击归零）',
    '节奏：本页还剩',
    '讲稿',
    '版式: 默认',
    '默认',
    '宽屏',
    '竖屏',
    '只看讲稿',
  ]);
  await view.locator('select').selectOption('tall');
  expect(await view.locator('.speaker-layout-label').textContent()).toBe('版式: 竖屏');
  await context.close();
  chinese.remove();
});

it('index.html has no speaker view', async () => {
  const { page, context } = await openPage(browser, deck.index);
  await page.keyboard.press('s');
  await page.waitForTimeout(200);
  expect(context.pages()).toHaveLength(1);
  await context.close();
});
