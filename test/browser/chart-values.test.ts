import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findAccessFaults } from './find-access-faults.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { sampleMetrics } from './sample-metrics.ts';

const outline = `---
title: "Rates: north/south"
---

## The north leads {#rates}

\`\`\`chart bar
metric: rate
entities: [north, lake, south]
arrow: difference
\`\`\`
`;

let browser: Browser;
let deck: BuiltDeck;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  const metrics = sampleMetrics.replace('Southern University', '=HYPERLINK(0)');
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({ 'outline.md': outline, 'metrics.json': metrics }),
  ]);
  opened = await openPage(browser, deck.index, { acceptDownloads: true });
  page = opened.page;
  await goToSlide(page, 'rates');
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

describe('the values of a chart', () => {
  it('are offered with the table, not with the drawing', async () => {
    const button = page.locator('#rates .chart-save');
    expect(await button.isVisible()).toBe(false);
    await page.keyboard.press('t');
    expect(await button.isVisible()).toBe(true);
    expect(await button.textContent()).toBe('Download CSV');
  });

  it('are saved with a key, from a file opened by itself and under its policy', async () => {
    await page.locator('#rates .chart-switch').focus();
    await page.keyboard.press('Shift+Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Rates-north-south-Figure-1.csv');
    const source = 'Statistical Yearbook · Bureau of Numbers · 4 May 2023 · official';
    expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toEqual([
      '\uFEFFEntity,Value,Value with unit,Period,Status,Calculated,Note,Source',
      `Northern University,38,38%,2022,final,,,${source}`,
      `'=HYPERLINK(0),11,11%,2022,final,,,${source}`,
      `Lake College,,not stated,2022,,,The yearbook is silent.,${source}`,
      `difference,27,27 percentage points,2022,final,38% − 11%,,${source}`,
      '',
    ]);
    expect(opened.faults).toEqual([]);
    expect(opened.requests).toHaveLength(1);
  });

  it('are described at length for who listens', async () => {
    const id = await page.locator('#rates svg[role="img"]').first().getAttribute('aria-describedby');
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe(
      '3 values. The highest value is 38% (Northern University), the lowest 11% (=HYPERLINK(0)). ' +
        'Difference: 27\u00A0percentage\u00A0points, calculated as 38% − 11%. ' +
        'Not stated: Lake College (The yearbook is silent).',
    );
  });

  it('are offered without a fault of access', async () => {
    const tested = await openPage(browser, deck.index, { address: '#/rates', bypassCSP: true });
    await tested.page.keyboard.press('t');
    expect(await findAccessFaults(tested.page)).toEqual([]);
    await tested.context.close();
  });

  it('stand in the table where scripts are off', async () => {
    const still = await openPage(browser, deck.index, { javaScriptEnabled: false });
    expect(await still.page.locator('.chart-save').count()).toBe(0);
    expect(await still.page.locator('#rates table').textContent()).toMatch(/38%[\s\S]*11%/);
    await still.context.close();
  });
});
