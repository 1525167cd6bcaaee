import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: 键盘
lang: zh-CN
---

# 甲 {#a}

# 乙 {#b}

## 一 {#one}

北方{{rate.north}},见[第三页](#three)。

+ 第一步
+ 第二步

## 二 {#two}

\`\`\`chart bar
metric: rate
entities: [north, south]
\`\`\`

## 三 {#three}

[回到第一页](#one)

## 末 {#last}

完。
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
  opened = await openPage(browser, deck.index, { reducedMotion: 'no-preference' });
  page = opened.page;
});

beforeEach(async () => {
  await page.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  if ((await page.locator('.reveal.paused').count()) > 0) await page.keyboard.press('b');
  await goToSlide(page, 'one');
});

afterAll(async () => {
  expect(opened.faults).toEqual([]);
  await browser?.close();
  deck?.remove();
});

/** What has the focus: its class or its text, and the slide that it is on. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    if (element.matches('.slides > section')) return `slide ${element.id}`;
    return element.ariaLabel ?? element.textContent?.trim() ?? '';
  });
}

async function tabTo(text: string): Promise<void> {
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === text) return;
  }
  throw new Error(`Tab does not come to "${text}".`);
}

describe('by the keyboard alone', () => {
  it('Tab goes through the slide as it is read, then to the controls', async () => {
    const seen: string[] = [];
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen.slice(0, 7)).toEqual([
      '阅读视图',
      '38%',
      expect.stringMatching(/^\[\d\]$/),
      '第三页',
      expect.stringMatching(/^\[\d\]$/),
      '上一页',
      '下一页',
    ]);
    expect(seen[7]).toBe('按键与设置');
  });

  it('a figure opens, takes the focus, and gives it back', async () => {
    await tabTo('38%');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Conversion rate');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('关闭');
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(await focused()).toBe('38%');
    expect(await currentSlide(page)).toBe('one');
  });

  it('a link takes the focus along to its slide, and Tab goes on from there', async () => {
    await tabTo('第三页');
    await page.keyboard.press('Enter');
    await expect.poll(() => currentSlide(page)).toBe('three');
    await expect.poll(focused).toBe('slide three');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('回到第一页');
  });

  it('the agenda of a section leads to the others', async () => {
    await goToSlide(page, 'a');
    await tabTo('乙');
    await page.keyboard.press('Enter');
    await expect.poll(() => currentSlide(page)).toBe('b');
    await expect.poll(focused).toBe('slide b');
  });

  it('the focus is not lost with a slide that is left, nor with a control that has no way on', async () => {
    await tabTo('38%');
    await page.keyboard.press('End');
    await expect.poll(focused).toBe('slide sources');
    await goToSlide(page, 'last');
    await tabTo('下一页');
    await page.keyboard.press('Enter');
    await expect.poll(() => currentSlide(page)).toBe('sources');
    await expect.poll(focused).toBe('slide sources');
  });

  it('nothing takes the focus from who has not moved it', async () => {
    await page.keyboard.press('End');
    expect(await currentSlide(page)).toBe('sources');
    expect(await focused()).toBe('nothing');
  });

  it('T gives the table, whose figures and file are reached', async () => {
    await goToSlide(page, 'two');
    const seen: string[] = [];
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).not.toContain('38%');
    await page.keyboard.press('t');
    await tabTo('38%');
    await tabTo('11%');
    await tabTo('下载 CSV');
    await tabTo('看图（T）');
    await page.keyboard.press('Enter');
    expect(await page.locator('#two [data-form="drawing"]').count()).toBe(1);
  });

  it('in the overview nothing on a slide is a stop', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.reveal.overview').waitFor();
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.frame')?.className)).toBeUndefined();
    }
    await page.keyboard.press('Escape');
    await page.locator('.reveal:not(.overview)').waitFor();
  });

  it('a black screen leaves the button that ends it, and gives the focus back', async () => {
    await tabTo('38%');
    await page.keyboard.press('b');
    expect(await focused()).toBe('继续放映');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(['继续放映', 'nothing']).toContain(await focused());
    await page.getByRole('button', { name: '继续放映' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.reveal.paused').count()).toBe(0);
    expect(await focused()).toBe('38%');
  });
});

describe('the panel of keys and settings', () => {
  const panel = () => page.getByRole('dialog', { name: '按键与设置' });

  it.each(['?', '？', 'F1', 'Shift+Slash'])('opens with %s and closes with Escape', async (key) => {
    if (key === '？')
      await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '？' })));
    else await page.keyboard.press(key);
    expect(await panel().isVisible()).toBe(true);
    expect(await page.locator('.r-overlay, .reveal.paused').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await currentSlide(page)).toBe('one');
    expect(await page.locator('.reveal.overview').count()).toBe(0);
  });

  it('names every key in the deck’s language', async () => {
    await page.keyboard.press('?');
    const rows = await panel().getByRole('row').allTextContents();
    const keys = rows.map((row) => row.replace(/\s+/g, ' ').trim());
    for (const row of ['T 看数据表、看图', 'M 动画开、关', 'R 阅读视图', 'Esc O 总览'])
      expect(keys).toContain(row);
    expect(keys.join()).not.toMatch(/slide|pause|overview/i);
    await page.keyboard.press('Escape');
  });

  it('turns motion off and on, as key M does', async () => {
    const transition = () =>
      page
        .locator('.slides > section.present')
        .evaluate((slide) => getComputedStyle(slide).transitionDuration);
    const calm = () => page.locator('html.calm').count();
    expect([await calm(), Number.parseFloat(await transition()) > 0.1]).toEqual([0, true]);
    await page.keyboard.press('m');
    expect([await calm(), Number.parseFloat(await transition()) > 0.1]).toEqual([1, false]);
    await page.keyboard.press('?');
    const motion = panel().getByRole('switch', { name: '动画' });
    expect(await motion.getAttribute('aria-checked')).toBe('false');
    await motion.focus();
    await page.keyboard.press('Space');
    expect(await motion.getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await calm()).toBe(0);
  });

  it('turns letter keys off, for who speaks to the machine; arrows stay', async () => {
    await page.keyboard.press('?');
    const letters = panel().getByRole('switch', { name: '字母键' });
    await letters.click();
    await page.keyboard.press('Escape');
    for (const key of ['b', 't', 'm', 'o', '.']) await page.keyboard.press(key);
    expect(await page.locator('.reveal.paused, html.calm, .reveal.overview').count()).toBe(0);
    await page.keyboard.press('End');
    expect(await currentSlide(page)).toBe('sources');
    await page.keyboard.press('?');
    await letters.click();
    await page.keyboard.press('Escape');
  });
});

describe('motion', () => {
  it('is off from the start where the system asks for calm, and follows the system', async () => {
    const calm = await openPage(browser, deck.index, { reducedMotion: 'reduce' });
    expect(await calm.page.locator('html.calm .reveal.none').count()).toBe(1);
    await calm.page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(() => calm.page.locator('html:not(.calm) .reveal.slide').count()).toBe(1);
    await calm.context.close();
  });
});
