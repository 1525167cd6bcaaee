import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spaceHan } from '../../../src/draw/space-han.ts';
import type { TextMeasurer } from '../../../src/draw/text-measurer.ts';
import { loadTextMeasurer } from '../../../src/node/charts/measure-text.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { cssFamilies } from '../../../src/page/page-fonts.ts';
import { openBrowser } from '../open-browser.ts';
import type { CanvasScript } from './canvas-script.ts';
import { chartFonts, openChartPage } from './open-chart-page.ts';

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
  'Hangzhou’s “share” – it’s 38%…',
  '“AVA”: ‘To’ – Wa, l’État',
  '杭州’s AI 企业, “五小龙”',
  '杭38% 杭州11 11',
  'Wa—Wa, … W',
  '新增 Hangzhou’s 500 家',
  'Đà Nẵng, Łódź, Győr, naïve é',
  'rate\u2009%\u00A0of\u2009杭州',
  '2024–2025 → ≥ 38‰ ★ ✓ ①',
].map(spaceHan);

let browser: Browser;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-widths-'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['zh-CN', false],
  ['en', false],
  ['zh-CN', true],
  ['en', true],
])('%s, serif: %s', (language, serif) => {
  const fonts = chartFonts(language, serif);
  let page: Page;
  let measurer: TextMeasurer;

  beforeAll(async () => {
    page = await openChartPage(browser, {
      folder,
      characters: `${texts.join('')}字`,
      language,
      fonts,
    });
    measurer = (await loadTextMeasurer(findPackageFolders().fonts, fonts))(language);
  });

  afterAll(() => page?.close());

  const onCanvas = (size: number, weight: number) =>
    page.evaluate(
      ([list, font]) =>
        (globalThis as unknown as { canvasScript: CanvasScript }).canvasScript.measure(list, font),
      [texts, `${weight} ${size}px ${cssFamilies(fonts.families)}`] as const,
    );

  it.each([
    [400, 28],
    [700, 28],
    [400, 13],
    [700, 64],
  ])('texts are as wide in the build as on canvas: weight %d, %d px', async (weight, size) => {
    const measured = await onCanvas(size, weight);
    const wrong = texts.flatMap((text, index) => {
      const [build, canvas] = [measurer.measure(text, { size, weight }), measured[index]?.width ?? 0];
      return Math.abs(build - canvas) <= 0.1 ? [] : [`${text}: ${build} in the build, ${canvas} on canvas`];
    });
    expect(wrong).toEqual([]);
  });

  it('lines are as high in the build as on canvas, whatever they hold', async () => {
    const { ascent, descent } = measurer.metrics;
    for (const { ascent: up, descent: down } of await onCanvas(100, 400)) {
      // Browsers round it to whole pixels.
      expect(Math.abs(up - 100 * ascent)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(down - 100 * descent)).toBeLessThanOrEqual(0.5);
    }
  });
});
