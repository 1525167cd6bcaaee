import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChartLook } from '../../../src/chart/chart-look.ts';
import type { TextMeasurer } from '../../../src/draw/text-measurer.ts';
import { loadTextMeasurer } from '../../../src/node/charts/measure-text.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { cssFamilies } from '../../../src/page/page-fonts.ts';
import { chartFonts, openChartPage } from '../charts/open-chart-page.ts';
import { openBrowser } from '../open-browser.ts';
import { describeFault } from './describe-fault.ts';
import { findLabelFaults } from './find-label-faults.ts';
import { labelKinds } from './label-kinds.ts';
import { measureCharts } from './measure-charts.ts';
import { type TriedCase, tryCase } from './try-case.ts';

const runs = process.env['LECTERN_LONG'] === undefined ? 45 : 500;
const FIRST_SEED = 20_250_206;
/** One chart again: a failure says its seed. */
const only = process.env['LECTERN_SEED'];
/** A folder for pictures of the charts that fail, or of the only one, and for what is wrong with each. */
const shots = process.env['LECTERN_SHOTS'];
const MOST_REPORTED = 5;
/** Charts in a page at once. */
const BATCH = 100;

const look = createChartLook(
  { family: cssFamilies(chartFonts('zh').families), textSize: 28 },
  (token) => `var(--${token})`,
);
let browser: Browser;
let measurerOf: (language: string) => TextMeasurer;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-labels-'));
  [browser, measurerOf] = await Promise.all([
    openBrowser(),
    loadTextMeasurer(findPackageFolders().fonts, chartFonts('zh')),
  ]);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(Object.entries(labelKinds))(
  `of ${runs} charts, no label is clipped, covered or dropped: %s`,
  async (name, kind) => {
    const seeds =
      only === undefined ? Array.from({ length: runs }, (_, index) => FIRST_SEED + index) : [Number(only)];
    const tried: TriedCase[] = [];
    for (const seed of seeds) tried.push(await tryCase(kind, seed, { look, panelTextSize: 22, measurerOf }));
    const parts = tried.flatMap((one) => one.parts.map((part) => ({ ...part, of: one })));
    const characters = [...new Set(parts.map(({ markup }) => markup).join(''))].join('');
    const page = await openChartPage(browser, { folder, characters });
    const faults = new Map(tried.map((one) => [one, one.lost.map((name) => `"${name}" is nowhere`)]));
    for (let from = 0; from < parts.length; from += BATCH) {
      const batch = parts.slice(from, from + BATCH);
      const measured = await measureCharts(page, batch);
      for (const [index, { of, expected, size }] of batch.entries()) {
        const chart = measured[index];
        const found = chart ? findLabelFaults(chart, expected, size) : ['It was not drawn'];
        faults.get(of)?.push(...found);
        if (shots === undefined || (found.length === 0 && only === undefined)) continue;
        const path = join(shots, `${name.replaceAll(' ', '-')}-${of.seed}-${index}`);
        writeFileSync(`${path}.txt`, describeFault(of, found));
        await page
          .locator('.measured > svg')
          .nth(index)
          .screenshot({ path: `${path}.png` });
      }
    }
    await page.context().close();
    const faulty = [...faults].filter(([, found]) => found.length > 0);
    const shown = faulty.slice(0, MOST_REPORTED).map(([one, found]) => describeFault(one, found));
    expect(faulty.length, `${faulty.length} of ${tried.length} charts\n\n${shown.join('\n\n')}`).toBe(0);
  },
  600_000,
);
