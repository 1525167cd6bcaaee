import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { readCanvas } from './read-canvas.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: Charts
---

## Before {#before}

Text

## The north leads {#arrow}

\`\`\`chart bar
metric: rate
entities: [north, south]
highlight: north
arrow: difference
\`\`\`

## The same without an arrow {#plain}

\`\`\`chart bar
metric: rate
entities: [north, south]
highlight: north
\`\`\`

## Close values, a long arrow {#close}

\`\`\`chart bar
metric: rate
entities: [north, west]
highlight: north
arrow: difference
\`\`\`

## One is missing {#missing}

\`\`\`chart bar
metric: rate
entities: [north, south, lake]
highlight: south
\`\`\`
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

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

async function readDrawn(id: string) {
  await goToSlide(page, id);
  await expect.poll(async () => (await readCanvas(page, id)).ink).toBeGreaterThan(0);
  return readCanvas(page, id);
}

describe('a chart', () => {
  it('goes live once its slide is shown, not before', async () => {
    await goToSlide(page, 'before');
    expect((await readCanvas(page, 'arrow')).ink).toBe(0);
    expect((await readDrawn('arrow')).ink).toBeGreaterThan(1_000);
  });

  it('has bars from zero, as long as their values', async () => {
    const { highlight, neutral } = await readDrawn('arrow');
    expect(highlight.width / neutral.width).toBeGreaterThan((38 / 11) * 0.97);
    expect(highlight.width / neutral.width).toBeLessThan((38 / 11) * 1.03);
    expect(Math.abs(highlight.left - neutral.left)).toBeLessThan(3);
  });

  it('has a label behind each bar, and the arrow where asked for', async () => {
    const [arrow, plain] = [await readDrawn('arrow'), await readDrawn('plain')];
    expect(plain.highlight.inkBehind).toBeGreaterThan(50);
    expect(plain.neutral.inkBehind).toBeGreaterThan(50);
    expect(arrow.neutral.inkBehind).toBeGreaterThan(plain.neutral.inkBehind * 2);
  });

  it('says where a value is missing, and draws no bar for it', async () => {
    const [missing, plain] = [await readDrawn('missing'), await readDrawn('plain')];
    expect(missing.rows).toBe(3);
    expect(plain.rows).toBe(2);
  });

  it('cuts off nothing at its edges', async () => {
    for (const id of ['arrow', 'plain', 'close', 'missing'])
      expect((await readDrawn(id)).inkAtEdges, id).toBe(0);
  });

  it('gives way to its table with T, and comes back', async () => {
    await readDrawn('arrow');
    const [canvas, cell] = [page.locator('#arrow canvas'), page.locator('#arrow td').first()];
    const isCellSeen = async () =>
      ((await cell.boundingBox())?.height ?? 0) > 10 && (await isOnTop('#arrow td'));
    expect([await canvas.isVisible(), await isCellSeen()]).toEqual([true, false]);
    await page.keyboard.press('t');
    expect([await canvas.isVisible(), await isCellSeen()]).toEqual([false, true]);
    expect(await page.locator('#arrow table').textContent()).toMatch(
      /Northern University[\s\S]*38%[\s\S]*11%[\s\S]*27/,
    );
    await page.keyboard.press('t');
    expect([await canvas.isVisible(), await isCellSeen()]).toEqual([true, false]);
    await page.locator('#arrow .chart-switch').click();
    expect([await canvas.isVisible(), await isCellSeen()]).toEqual([false, true]);
    await page.keyboard.press('t');
    expect(await currentSlide(page)).toBe('arrow');
  });

  it('says in words what it shows', async () => {
    await readDrawn('arrow');
    const names = await page
      .locator('#arrow [role="img"]')
      .evaluateAll((images) => images.map((image) => image.getAttribute('aria-label')));
    expect(names).toEqual([expect.stringMatching(/Northern University 38%.*Southern University 11%.*27/)]);
    expect(await page.locator('#arrow canvas').getAttribute('aria-hidden')).toBe('true');
  });

  it('stays there when its slide is left and shown again', async () => {
    await readDrawn('plain');
    await goToSlide(page, 'before');
    expect((await readDrawn('plain')).highlight.inkBehind).toBeGreaterThan(50);
  });

  it('did all this without a fault', () => {
    expect(opened.faults).toEqual([]);
  });
});

describe('a chart elsewhere', () => {
  it('is as sharp as the screen', async () => {
    const sharp = await openPage(browser, deck.index, {
      address: '#/plain',
      viewport: { width: 1920, height: 1080 },
      deviceScaleFactor: 2,
    });
    await expect.poll(async () => (await readCanvas(sharp.page, 'plain')).ink).toBeGreaterThan(0);
    const size = await sharp.page.locator('#plain canvas').evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      const canvas = element as HTMLCanvasElement;
      return {
        across: canvas.width / (width * devicePixelRatio),
        down: canvas.height / (height * devicePixelRatio),
      };
    });
    expect(size.across).toBeCloseTo(1, 1);
    expect(size.down).toBeCloseTo(1, 1);
    await sharp.context.close();
  });

  it('stands on every page of the print view as it was drawn', async () => {
    const print = await openPage(browser, deck.index, { address: '?print-pdf' });
    for (const id of ['arrow', 'plain', 'missing'])
      expect(await print.page.locator(`#${id} .chart-drawing svg`).isVisible()).toBe(true);
    expect(await print.page.locator('canvas').count()).toBe(0);
    expect(print.faults).toEqual([]);
    await print.context.close();
  });

  it.each([
    ['grows', 'no-preference'],
    ['is there at once', 'reduce'],
  ] as const)('%s where the reader’s choice of motion is "%s"', async (_, reducedMotion) => {
    const moving = await openPage(browser, deck.index, { reducedMotion });
    await moving.page.evaluate(() => {
      const drawings = new Set<string>();
      Object.assign(globalThis, { drawings });
      const look = () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#plain canvas');
        const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        if (canvas && pixels.some((value) => value > 0)) drawings.add(canvas.toDataURL());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await goToSlide(moving.page, 'plain');
    await moving.page.waitForTimeout(500);
    const drawings = await moving.page.evaluate(
      () => (globalThis as unknown as { drawings: Set<string> }).drawings.size,
    );
    if (reducedMotion === 'reduce') expect(drawings).toBe(1);
    else expect(drawings).toBeGreaterThan(2);
    await moving.context.close();
  });
});

/** Whether the middle of an element is what a click there would meet. */
function isOnTop(selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return met !== null && (element.contains(met) || met.contains(element));
    });
}
