import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { currentSlide } from './current-slide.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { readCanvas } from './read-canvas.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: Steps
---

## Before {#before}

Text

## Bars {#bars}

\`\`\`chart bar
metric: rate
entities: [north, south]
highlight: north
arrow: difference
steps: yes
\`\`\`

+ What follows

## A matrix {#matrix}

\`\`\`chart matrix
metrics: rate
entities: [north, south, west]
period: 2022
steps: columns
\`\`\`

## An argument {#argument}

\`\`\`chart argument
claim: A claim
support: [First, Second]
oppose: Third
steps: branches
\`\`\`

## A timeline {#timeline}

\`\`\`chart timeline
events:
  - {when: 2018, text: Begun}
  - {when: 2020, text: Done}
steps: events
\`\`\`
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

/** What the bars show: whether one stands out, whether there is an arrow, and whether the list is there. */
async function readBars(page: Page) {
  await expect.poll(async () => (await readCanvas(page, 'bars')).ink).toBeGreaterThan(1_000);
  const { highlight, neutral } = await readCanvas(page, 'bars');
  return {
    highlighted: highlight.width > 50,
    // The arrow's text stands behind the shorter bar's label.
    arrow: neutral.inkBehind > highlight.inkBehind * 2 && highlight.width > 50,
    list: await page.locator('#bars li').evaluate((item) => getComputedStyle(item).opacity === '1'),
  };
}

const data = { highlighted: false, arrow: false, list: false };
const highlight = { highlighted: true, arrow: false, list: false };
const whole = { highlighted: true, arrow: true, list: false };
const all = { highlighted: true, arrow: true, list: true };

describe.each(['no-preference', 'reduce'] as const)('a chart in steps, motion: %s', (reducedMotion) => {
  it('shows its data, then what stands out, then the arrow, then what follows it; and back', async () => {
    const { page, context, faults } = await openPage(browser, deck.index, { reducedMotion });
    await goToSlide(page, 'bars');
    await page.waitForTimeout(700);
    const seen = [await readBars(page)];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
      seen.push(await readBars(page));
    }
    expect(seen).toEqual([data, highlight, whole, all, whole, highlight, data]);
    expect(await currentSlide(page)).toBe('bars');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is whole when its slide is entered from behind', async () => {
    const { page, context } = await openPage(browser, deck.index, { reducedMotion, address: '#/matrix' });
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(900);
    expect(await readBars(page)).toEqual(all);
    await context.close();
  });
});

describe('a chart in steps', () => {
  it('never flashes what is to come, even before the live chart is there', async () => {
    const { page, context } = await openPage(browser, deck.index, {
      address: '#/bars',
      initialScript: () => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const look = () => {
          const svg = document.querySelector('#bars .chart-drawing > svg');
          if (svg) seen.push(getComputedStyle(svg).opacity);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
    });
    expect((await readBars(page)).highlighted).toBe(false);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['0']));
    await context.close();
  });

  it.each([
    ['matrix', '#matrix tbody td', [1, 2, 3]],
    ['argument', '#argument .claim .claim .claim-text', [0, 1, 2, 3]],
    ['timeline', '#timeline .event', [1, 2]],
  ] as const)('comes part by part: %s', async (id, parts, counts) => {
    const { page, context, faults } = await openPage(browser, deck.index, { address: `#/${id}` });
    const countSeen = () =>
      page.locator(parts).evaluateAll(
        (items) =>
          items.filter((item) => {
            const { opacity, visibility } = getComputedStyle(item);
            return opacity === '1' && visibility === 'visible';
          }).length,
      );
    const seen: number[] = [];
    for (const _ of counts) {
      await page.waitForTimeout(400);
      seen.push(await countSeen());
      await page.keyboard.press('ArrowRight');
    }
    expect(seen).toEqual(counts);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is no empty place in the overview', async () => {
    const { page, context } = await openPage(browser, deck.index);
    await page.keyboard.press('o');
    await page.waitForTimeout(300);
    const opacity = await page
      .locator('#bars .chart-drawing > svg')
      .evaluate((svg) => getComputedStyle(svg).opacity);
    expect(opacity).toBe('1');
    await context.close();
  });

  it.each([
    ['in the print view', { address: '?print-pdf' }],
    ['in the reading view', { address: '?view=read' }],
    ['with scripts off', { javaScriptEnabled: false }],
  ] as const)('is all there %s', async (_, options) => {
    const { page, context } = await openPage(browser, deck.index, options);
    const findHidden = () =>
      page.locator(':is(.chart-drawing > svg, .matrix td, .claim-text, .event)').evaluateAll((items) =>
        items.flatMap((item) => {
          for (let at: Element | null = item; at; at = at.parentElement) {
            const { opacity, visibility } = getComputedStyle(at);
            if (opacity !== '1' || visibility !== 'visible') return [item.outerHTML.slice(0, 80)];
          }
          return [];
        }),
      );
    // A page takes its time to be laid out for print.
    await expect.poll(findHidden, { timeout: 10_000 }).toEqual([]);
    await context.close();
  });
});
