import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChartLook } from '../../src/chart/chart-look.ts';
import { createChartDrawer } from '../../src/node/charts/chart-drawer.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import type { ChartOrder } from '../../src/page/draw-charts.ts';
import type { FontStack } from '../../src/page/font-subset.ts';
import { simpleBars } from '../chart/simple-bars.ts';

const { fonts: fontsFolder, assets: assetsFolder } = findPackageFolders();

const order: ChartOrder = {
  drawing: simpleBars(
    [
      ['浙江大学', 38, '38%', true],
      ['东南大学', 11, '11%'],
    ],
    { form: 'difference', from: 0, to: 1, text: '+27个百分点' },
  ),
  look: createChartLook({ family: 'Noto Sans SC', textSize: 28 }, (token) => `var(--${token})`),
  size: { width: 696, height: 458 },
  language: 'zh-CN',
  idPrefix: 'patents-body-1.',
};
const stack: FontStack = { families: ['Noto Sans SC'], weights: [400, 700], house: [] };
const others: ChartOrder[] = [
  order,
  { ...order, idPrefix: 'b.' },
  { ...order, size: { width: 500, height: 300 } },
];

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-drawings-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('createChartDrawer', () => {
  const drawer =
    (cacheFolder: string, fonts = fontsFolder) =>
    (orders: readonly ChartOrder[], used = stack) =>
      createChartDrawer({ fontsFolder: fonts, assetsFolder, cacheFolder })(orders, used);

  it('draws each chart with its words whole, in the colours asked for', async () => {
    const [svg = ''] = await drawer(folder)([order]);
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual(['浙江大学', '38%', '东南大学', '11%', '+27\u2009个百分点']);
    expect(svg).toContain('fill="var(--chart-highlight)"');
    expect(svg.length).toBeLessThan(3_000);
  });

  it('gives the same whatever the cache holds, in the order asked for', async () => {
    const fresh = await drawer(folder)(others);
    const kept = readdirSync(join(folder, 'charts'));
    // Two of the three differ by their ids alone.
    expect(kept).toHaveLength(2);
    expect(await drawer(folder)([...others].reverse())).toEqual([...fresh].reverse());
    for (const name of kept) {
      const file = join(folder, 'charts', name);
      writeFileSync(file, readFileSync(file).subarray(0, 100));
    }
    expect(await drawer(folder)(others)).toEqual(fresh);
    writeFileSync(join(folder, 'file'), '');
    expect(await drawer(join(folder, 'file'))(others)).toEqual(fresh);
  });

  it('opens no font for what it drew before, nor for no chart', async () => {
    const fresh = await drawer(folder)(others);
    expect(await drawer(folder, join(folder, 'no-fonts'))(others)).toEqual(fresh);
    expect(await drawer(folder, join(folder, 'no-fonts'))([])).toEqual([]);
  });

  it('draws anew in other fonts, and in packaged ones where there is no such family', async () => {
    const fresh = await drawer(folder)([order]);
    const serif = { ...stack, families: ['Noto Serif SC'] };
    expect(await drawer(folder)([order], serif)).not.toEqual(fresh);
    expect(readdirSync(join(folder, 'charts'))).toHaveLength(2);
    expect(await drawer(folder)([order], { ...stack, families: ['Comic Sans'] })).toEqual(fresh);
  });

  it('says what to do when the package holds no fonts', async () => {
    await expect(drawer(folder, folder)([order])).rejects.toMatchObject({ code: 'no-assets' });
  });
});
