import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExportTools } from '../../src/node/charts/export-tools.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { buildCharts } from '../../src/pipeline.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

const outline = `---
title: 图
lang: zh-CN
metrics: growth.json
---

## 柱

\`\`\`chart bar
metric: gdp
period: 2023
highlight: hz
note: 全市口径 & <不含> 代管县市的一部分企业，口径与统计年鉴一致，数据截至本年五月，以后如有修订，一律以统计公报为准，不再另行说明
\`\`\`

## 分图

\`\`\`chart multiples
kind: line
by: entities
metric: gdp
highlight: hz
\`\`\`
`;

const SCALE = 2;

let browser: Browser;
let folder = '';

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'lectern-charts-'));
  writeFileSync(join(folder, 'outline.md'), outline);
  const growth = join(import.meta.dirname, '..', 'decks', 'growth.json');
  writeFileSync(join(folder, 'growth.json'), readFileSync(growth));
  const folders = findPackageFolders();
  const tools = createExportTools({
    fontsFolder: folders.fonts,
    assetsFolder: folders.assets,
    cacheFolder: folder,
  });
  const project = {
    outline: 'outline.md',
    files: openProjectFiles(folder),
    kit: readKit(folders, undefined),
  };
  const { files, problems } = await buildCharts(
    project,
    { names: [], formats: ['svg', 'png', 'csv'], scale: SCALE },
    tools,
  );
  expect(problems).toEqual([]);
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['figure-1', 'figure-2'])('%s on its own', (name) => {
  it('is an SVG that holds all of its text, named for who listens', async () => {
    const { page, context, requests, faults } = await openSvg(name);
    const read = await page.evaluate(() => {
      const root = document.documentElement as unknown as SVGSVGElement;
      const { width, height } = root.viewBox.baseVal;
      const outside = [...document.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
      });
      const named = (root.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '');
      return {
        root: root.localName,
        texts: [...document.querySelectorAll('text')].map((text) => text.textContent ?? ''),
        outside: outside.map((text) => text.textContent),
        named,
        language: root.getAttribute('xml:lang'),
      };
    });
    expect(read.root).toBe('svg');
    expect(read.outside).toEqual([]);
    expect(read.language).toBe('zh-CN');
    expect(read.named).toEqual([expect.stringContaining('地区生产总值'), expect.stringContaining('最高')]);
    const said = read.texts.join('').replaceAll('\u2009', '').replaceAll('\u00A0', ' ');
    expect(said).toContain(name === 'figure-1' ? '图1' : '图2');
    expect(said).toContain('来源：x · 官方');
    if (name === 'figure-1') expect(said).toContain('全市口径 & <不含> 代管县市');
    else expect(read.texts).toEqual(expect.arrayContaining(['杭州', '深圳', '南京']));
    expect(requests).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is a PNG of the same picture, its Chinese drawn', async () => {
    const { page, context } = await openSvg(name);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { text: text.textContent ?? '', x, y, width, height };
      }),
    );
    const size = await page.evaluate(() => {
      const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal;
      return { width, height };
    });
    const image = PNG.sync.read(readFileSync(join(folder, `${name}.png`)));
    expect([image.width, image.height]).toEqual([size.width * SCALE, size.height * SCALE]);
    for (const box of boxes.filter(({ text }) => /\p{Script=Han}/u.test(text)))
      expect(inkIn(image, box), box.text).toBeGreaterThan(0.02);
    await context.close();
  });
});

async function openSvg(name: string) {
  const file = join(folder, `${name}.svg`);
  // Not a deck: nothing to wait for.
  return openPage(browser, file, { javaScriptEnabled: true, address: '?view=read' });
}

/** How much of a place is neither white nor nearly so. */
function inkIn(
  image: PNG,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number {
  const columns = Array.from({ length: Math.floor(width * SCALE) }, (_, at) => Math.floor(x * SCALE) + at);
  const rows = Array.from({ length: Math.floor(height * SCALE) }, (_, at) => Math.floor(y * SCALE) + at);
  const inked = rows.flatMap((row) =>
    columns.filter((column) => (image.data[(row * image.width + column) * 4] ?? 255) < 200),
  );
  return inked.length / (columns.length * rows.length);
}
