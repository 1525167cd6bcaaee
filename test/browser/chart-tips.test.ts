import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readCanvas } from './read-canvas.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: Tips
---

## Bars {#bars}

\`\`\`chart bar
metric: rate
entities: [north, south]
highlight: north
\`\`\`

## After {#after}

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

/** The middle of the upper bar, on the screen. */
async function middleOfBar({ page }: OpenedPage): Promise<{ x: number; y: number }> {
  await expect.poll(async () => (await readCanvas(page, 'bars')).ink).toBeGreaterThan(1_000);
  const { highlight } = await readCanvas(page, 'bars');
  const box = await page.locator('#bars canvas').evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height, pixels: (element as HTMLCanvasElement).width };
  });
  const scale = box.width / box.pixels;
  return {
    x: box.left + (highlight.left + highlight.width / 2) * scale,
    // Two rows: a bar lies in the middle of its half.
    y: box.top + box.height / 4,
  };
}

const open = (options: Parameters<typeof openPage>[2]) =>
  openPage(browser, deck.index, { address: '#/bars', ...options });

describe('what stands behind a mark', () => {
  it.each([
    ['on the stage itself', { width: 1280, height: 720 }],
    ['on a larger screen', { width: 1920, height: 1200 }],
    ['on a phone', { width: 640, height: 360 }],
  ])('is said beside the pointer %s, within the chart', async (_, viewport) => {
    const opened = await open({ viewport });
    const { page, context, faults } = opened;
    const tip = page.locator('#bars .chart-tip');
    expect(await tip.isVisible()).toBe(false);
    const { x, y } = await middleOfBar(opened);
    await page.mouse.move(x, y);
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.textContent()).toContain('Northern University');
    expect(await tip.textContent()).toContain('38%');
    const [box, frame] = [await tip.boundingBox(), await page.locator('#bars .chart-drawing').boundingBox()];
    expect(box && frame && box.x >= frame.x - 1 && box.x + box.width <= frame.x + frame.width + 1).toBe(true);
    expect(box && Math.abs(box.x + box.width / 2 - x)).toBeLessThan(3);
    expect(box && y - (box.y + box.height)).toBeGreaterThan(0);
    await page.mouse.move(x, y + viewport.height / 2);
    expect(await tip.isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is said to a finger', async () => {
    const opened = await open({ hasTouch: true, viewport: { width: 900, height: 600 } });
    const { x, y } = await middleOfBar(opened);
    await opened.page.touchscreen.tap(x, y);
    expect(await opened.page.locator('#bars .chart-tip').textContent()).toContain('Northern University');
    expect(await opened.page.locator('#bars .chart-tip').isVisible()).toBe(true);
    await opened.context.close();
  });

  it('is sent away with Escape, which does nothing else then', async () => {
    const opened = await open({});
    const { page, context } = opened;
    const { x, y } = await middleOfBar(opened);
    await page.mouse.move(x, y);
    expect(await page.locator('#bars .chart-tip').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#bars .chart-tip').isVisible()).toBe(false);
    expect(await page.locator('.reveal.overview').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.reveal.overview').count()).toBe(1);
    await context.close();
  });

  it('is gone with its slide', async () => {
    const opened = await open({});
    const { page, context } = opened;
    const { x, y } = await middleOfBar(opened);
    await page.mouse.move(x, y);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(300);
    expect(await page.locator('#bars .chart-tip').isVisible()).toBe(false);
    await context.close();
  });

  it('is in no drawing, and said to nobody who listens', async () => {
    const print = await open({ address: '?print-pdf' });
    expect(await print.page.locator('.chart-tip').count()).toBe(0);
    await print.context.close();
    const shown = await open({});
    await middleOfBar(shown);
    expect(await shown.page.locator('.chart-tip').getAttribute('aria-hidden')).toBe('true');
    await shown.context.close();
  });
});
