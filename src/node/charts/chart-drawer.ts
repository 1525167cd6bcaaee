import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextMeasurer } from '../../draw/text-measurer.ts';
import type { ChartOrder, DrawCharts } from '../../page/draw-charts.ts';
import type { FontStack } from '../../page/font-subset.ts';
import { openByteCache } from '../byte-cache.ts';
import { digestOf } from '../digest.ts';
import { EnvironmentError } from '../environment-error.ts';

/** Stands for the beginning of the ids, so that equal charts are drawn once: outlines can't hold it. */
const ID_PREFIX = '\uE000';

/** Some 8 MB: the charts of a few hundred decks. */
const MOST_DRAWINGS = 4_000;

interface DrawerFolders {
  /** Holds the trimmed fonts. */
  readonly fontsFolder: string;
  /** Holds `drawing.json`. */
  readonly assetsFolder: string;
  /** Lectern's own, from `cacheFolder()`; it need not exist or be writable. */
  readonly cacheFolder: string;
}

/**
 * Draws charts as SVG. What was drawn before is read from the cache, and where all of it was, neither
 * Chart.js nor HarfBuzz is loaded.
 *
 * The function made rejects with EnvironmentError `no-assets` when a part of the package is missing.
 */
export function createChartDrawer({ fontsFolder, assetsFolder, cacheFolder }: DrawerFolders): DrawCharts {
  const cache = openByteCache(join(cacheFolder, 'charts'), MOST_DRAWINGS);
  return async (orders, fonts) => {
    if (orders.length === 0) return [];
    const version = readDrawingVersion(assetsFolder);
    const plain = orders.map((order): ChartOrder => ({ ...order, idPrefix: ID_PREFIX }));
    const set = [
      fonts.families,
      fonts.weights,
      fonts.house.map(({ family, weight, digest }) => [family, weight, digest]),
    ];
    const keys = plain.map((order) => digestOf(JSON.stringify([version, set, order])));
    const drawn = new Map<string, string>();
    const missing = new Map<string, ChartOrder>();
    for (const [index, order] of plain.entries()) {
      const key = keys[index] ?? '';
      if (drawn.has(key)) continue;
      const cached = cache.read(key);
      if (cached) drawn.set(key, Buffer.from(cached).toString('utf8'));
      else missing.set(key, order);
    }
    if (missing.size > 0) {
      const made = await drawAll(missing, fonts, fontsFolder);
      for (const [key, markup] of made) drawn.set(key, markup);
      await cache.write(made.map(([key, markup]) => [key, Buffer.from(markup)]));
    }
    return orders.map(({ idPrefix }, index) =>
      (drawn.get(keys[index] ?? '') ?? '').replaceAll(ID_PREFIX, idPrefix),
    );
  };
}

async function drawAll(
  orders: ReadonlyMap<string, ChartOrder>,
  fonts: FontStack,
  fontsFolder: string,
): Promise<readonly (readonly [key: string, markup: string])[]> {
  const [{ drawSvg }, { loadTextMeasurer }] = await Promise.all([
    import('../../draw/draw-svg.ts'),
    import('./measure-text.ts'),
  ]);
  const measurerFor = await loadTextMeasurer(fontsFolder, fonts);
  const measurers = new Map<string, TextMeasurer>();
  return [...orders].map(([key, order]) => {
    const measurer = measurers.get(order.language) ?? measurerFor(order.language);
    measurers.set(order.language, measurer);
    return [key, drawSvg(order, measurer)] as const;
  });
}

/** What the drawings depend on beside the orders: our code, Chart.js, HarfBuzz, the fonts. */
function readDrawingVersion(assetsFolder: string): string {
  try {
    return readFileSync(join(assetsFolder, 'drawing.json'), 'utf8');
  } catch (cause) {
    throw new EnvironmentError('no-assets', 'The package lacks drawing.json.', {
      hint: 'In a checkout, run `npm run build` first; otherwise install Lectern anew.',
      cause,
    });
  }
}
