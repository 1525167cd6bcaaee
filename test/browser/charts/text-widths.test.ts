import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spaceHan } from '../../../src/draw/space-han.ts';
import { loadTextMeasurer } from '../../../src/node/charts/measure-text.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { openBrowser } from '../open-browser.ts';
import type { CanvasScript } from './canvas-script.ts';
import { chartFamily, openChartPage } from './open-chart-page.ts';

/** But adjacent full-width punctuation, which browsers may close up. */
const texts = [
  '38%',
  '0123456789',
  '+27个百分点',
  '−8.25%',
  '浙江大学',
  '专利转化率（2022年）',
  '“未说明”',
  'Zhejiang University',
  'AVAToWaYaKerning, fi fl ffi',
  'The quick brown fox jumps over the lazy dog',
  '1,234,567.89',
  '€ £ ¥ ° ± × ÷ ≈ ≤ ≥ → ½ m²',
  'Ünïcödé',
  'αβγ ДЖЩ',
  '约28.7亿元–30亿元',
  '2019—2024',
  'a/b · c',
  ' ',
].map(spaceHan);

let browser: Browser;
let page: Page;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-widths-'));
  browser = await openBrowser();
  page = await openChartPage(browser, { folder, characters: `${texts.join('')}字` });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  [400, 28],
  [700, 28],
  [400, 13],
  [700, 64],
])('texts are as wide in the build as on canvas: weight %d, %d px', async (weight, size) => {
  const { measure } = (await loadTextMeasurer(findPackageFolders().fonts, chartFamily))('zh-CN');
  const onCanvas = await page.evaluate(
    ([list, font]) =>
      (globalThis as unknown as { canvasScript: CanvasScript }).canvasScript.measure(list, font),
    [texts, `${weight} ${size}px "${chartFamily}"`] as const,
  );
  const wrong = texts.flatMap((text, index) => {
    const [build, canvas] = [measure(text, { size, weight }), onCanvas[index] ?? 0];
    return Math.abs(build - canvas) <= 0.1 ? [] : [`${text}: ${build} in the build, ${canvas} on canvas`];
  });
  expect(wrong).toEqual([]);
});
