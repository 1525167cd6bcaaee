import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, type ChartConfiguration, registerables } from 'chart.js';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChartLook } from '../../../src/chart/chart-look.ts';
import type { ChartSize } from '../../../src/chart/chart-size.ts';
import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import { drawSvg } from '../../../src/draw/draw-svg.ts';
import { recordChart } from '../../../src/draw/record-chart.ts';
import { spaceTexts } from '../../../src/draw/space-texts.ts';
import type { TextMeasurer } from '../../../src/draw/text-measurer.ts';
import { loadTextMeasurer } from '../../../src/node/charts/measure-text.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { cssFamilies } from '../../../src/page/page-fonts.ts';
import { openBrowser } from '../open-browser.ts';
import type { CanvasScript } from './canvas-script.ts';
import { chartCases } from './chart-cases.ts';
import { galleryDrawings } from './gallery-drawings.ts';
import { chartFonts, openChartPage } from './open-chart-page.ts';
import { rawCases } from './raw-cases.ts';

const size: ChartSize = { width: 860, height: 460 };
const scales = [1, 1.45];

interface Setting {
  readonly language: string;
  readonly serif: boolean;
}

const chinese: Setting = { language: 'zh-CN', serif: false };
const english: Setting = { language: 'en', serif: false };
const galleries = { zh: await galleryDrawings('zh'), en: await galleryDrawings('en') };

const cases: readonly (readonly [string, CanvasDrawing | ChartConfiguration, Setting])[] = [
  ...inSetting(Object.entries(chartCases), chinese),
  ...inSetting(galleries.zh, chinese),
  ...inSetting(galleries.en, english),
  ...inSetting(galleries.zh.slice(0, 3), { language: 'zh-CN', serif: true }),
  ...inSetting(galleries.en.slice(0, 3), { language: 'en', serif: true }),
  // Last: they register all of Chart.js, and its legend draws on every chart after.
  ...inSetting(Object.entries(rawCases), chinese),
];

function inSetting<Chart>(charts: readonly (readonly [string, Chart])[], setting: Setting) {
  const suffix = setting.serif ? ' (serif)' : '';
  return charts.map(([name, chart]) => [`${name}${suffix}`, chart, setting] as const);
}

let browser: Browser;
let page: Page;
let measurer: TextMeasurer;
let folder = '';
let families = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-charts-'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  // Other test files draw with what they register themselves.
  Chart.unregister(...registerables);
  rmSync(folder, { recursive: true, force: true });
});

const pages = new Map<string, Promise<{ readonly page: Page; readonly measurer: TextMeasurer }>>();

/** A page for charts in these fonts, opened once. */
function openSetting({ language, serif }: Setting) {
  const fonts = chartFonts(language, serif);
  families = cssFamilies(fonts.families);
  const key = `${language} ${families}`;
  const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const characters = `${JSON.stringify(spaceTexts(cases))}${letters}−，αβ字`;
  const open = async () => {
    const measurerFor = await loadTextMeasurer(findPackageFolders().fonts, fonts);
    const opened = await openChartPage(browser, { folder, characters, language, fonts });
    return { page: opened, measurer: measurerFor(language) };
  };
  const opened = pages.get(key) ?? open();
  pages.set(key, opened);
  return opened;
}

/** In the build: the markup inside the `<svg>`. */
function draw(chart: CanvasDrawing | ChartConfiguration): string {
  if ('shape' in chart) {
    const look = createChartLook({ family: families, textSize: 28 }, (token) => `var(--${token})`);
    return drawSvg({ drawing: chart, look, size, idPrefix: 'case.' }, measurer);
  }
  // Chart.js writes into what it is given, and the page is to get the same.
  const configured = { configuration: structuredClone(chart), parts: registerables };
  // As the page has it: raw charts name it themselves.
  const font = { family: `${families}, ${families}, sans-serif`, size: 16 };
  return recordChart(configured, { size, idPrefix: 'case.', font, measurer });
}

async function photograph(scale: number): Promise<PNG> {
  const clip = { x: 0, y: 0, width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  return PNG.sync.read(await page.screenshot({ clip }));
}

describe.each(cases)('%s', (_, chart, setting) => {
  beforeAll(async () => {
    ({ page, measurer } = await openSetting(setting));
  });

  it('has the same texts as on canvas, each in one piece', async () => {
    const svg = draw(chart);
    const drawn = await showDrawing(svg, 1);
    const onCanvas = await drawCanvas(chart, 1);
    expect(drawn).toEqual(onCanvas);
    expect(drawn.length).toBeGreaterThan(0);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(scales)('looks the same as on canvas at %d ×', async (scale) => {
    await showDrawing(draw(chart), scale);
    const drawing = await photograph(scale);
    await drawCanvas(chart, scale);
    const canvas = await photograph(scale);
    const { width, height } = drawing;
    const differing = pixelmatch(drawing.data, canvas.data, undefined, width, height, { threshold: 0.1 });
    expect(differing / (width * height)).toBeLessThanOrEqual(0.005);
  });
});

/** Lays the drawing into the page's frame. Returns its texts. */
function showDrawing(markup: string, scale: number): Promise<string[]> {
  return page.evaluate(
    ([svg, box, by]) => {
      const frame = document.querySelector<HTMLElement>('.chart-drawing');
      if (!frame) return [];
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
      frame.style.transform = `scale(${by})`;
      delete frame.dataset['live'];
      frame.innerHTML = `<svg viewBox="0 0 ${box.width} ${box.height}">${svg}</svg>`;
      return [...frame.querySelectorAll('text')].map((text) => text.textContent ?? '');
    },
    [markup, size, scale] as const,
  );
}

function drawCanvas(chart: CanvasDrawing | ChartConfiguration, ratio: number): Promise<string[]> {
  return page.evaluate<string[], readonly [unknown, number]>(
    ([what, by]) => {
      const { canvasScript } = globalThis as unknown as { canvasScript: CanvasScript };
      const texts = canvasScript.drawCanvas(what as CanvasDrawing, by);
      const frame = document.querySelector<HTMLElement>('.chart-drawing');
      if (frame) frame.dataset['live'] = '';
      return texts;
    },
    [chart, ratio],
  );
}
