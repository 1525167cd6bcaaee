import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/deck/deck.ts';
import { estimateSlide } from '../../src/fit/estimate-slide.ts';
import { stageSizes } from '../../src/fit/stage-sizes.ts';
import { createWordSegmenter } from '../../src/language/segment-words.ts';
import { createWordEnds } from '../../src/language/word-ends.ts';
import { measurePage } from '../../src/node/browser/measure-page.ts';
import { createWidthLoader } from '../../src/node/charts/create-width-loader.ts';
import { createFontOpener } from '../../src/node/fonts/open-fonts.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { openPageFonts, stackFor } from '../../src/page/page-fonts.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { randomOutline } from '../fit/random-slides.ts';
import { buildDeck } from './build-deck.ts';
import { openBrowser } from './open-browser.ts';

// The estimate of the build, held against the browser on slides from nearly empty to far too full.
const folders = findPackageFolders();
const script = readFileSync(join(folders.assets, 'measure.js'), 'utf8');
const SLIDES = 60;
const SEEDS = process.env['LECTERN_LONG'] ? 20 : 3;
/** Stage pixels: less is not seen. */
const SLIGHT = 8;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

interface Compared {
  readonly id: string;
  /** Beyond the room; less than none is room to spare. */
  readonly estimated: number;
  readonly room: number;
  readonly measured: number;
}

/** Of the theme that decks have by themselves. */
async function stackOf(language: string) {
  const { templates } = readKit(folders, undefined);
  const theme = parseTheme(
    'briefing',
    undefined,
    templates,
    () => undefined,
    () => undefined,
  );
  if (!theme) throw new Error('There is no theme.');
  const open = createFontOpener(folders.fonts);
  return stackFor(await openPageFonts(theme, open, () => undefined), language);
}

async function compare(seed: number, language: 'zh-CN' | 'en'): Promise<readonly Compared[]> {
  const deck = await buildDeck({ 'outline.md': randomOutline(seed, language, SLIDES) });
  try {
    const { slides } = await measurePage(browser, deck.text.index, script, false);
    const context = {
      sizes: stageSizes(language),
      wordEnds: createWordEnds(createWordSegmenter()(language), []),
      measure: await createWidthLoader(folders.fonts)(await stackOf(language), language),
    };
    return (JSON.parse(deck.text.json) as Deck).slides.map((slide) => {
      const { needed, room } = estimateSlide(slide, context);
      const faults = slides.stage.find(({ id }) => id === slide.id)?.faults ?? [];
      const beyond = faults.map((fault) => ('pixels' in fault ? fault.pixels : 0));
      return { id: `${seed} ${slide.id}`, estimated: needed - room, room, measured: Math.max(0, ...beyond) };
    });
  } finally {
    deck.remove();
  }
}

describe.each(['zh-CN', 'en'] as const)('the estimate of how full a slide is: %s', (language) => {
  let compared: readonly Compared[];
  beforeAll(async () => {
    const seeds = Array.from({ length: SEEDS }, (_, index) => 10 * (index + 1) + (language === 'en' ? 1 : 0));
    const all: Compared[] = [];
    for (const seed of seeds) all.push(...(await compare(seed, language)));
    compared = all;
  }, 300_000);

  it('misses no slide that is too full', () => {
    const missed = compared.filter(({ estimated, measured }) => estimated <= 0 && measured > SLIGHT);
    expect(missed).toEqual([]);
    expect(compared.filter(({ measured }) => measured > SLIGHT).length).toBeGreaterThan(
      SLIDES * SEEDS * 0.15,
    );
  });

  it('is sure only where the browser agrees', () => {
    const wrong = compared.filter(
      ({ estimated, room, measured }) => estimated > 0.3 * room && measured === 0,
    );
    expect(wrong).toEqual([]);
  });

  it('warns of few slides that fit', () => {
    const fitting = compared.filter(({ measured }) => measured === 0);
    const warned = fitting.filter(({ estimated }) => estimated > 0);
    expect(warned.length / fitting.length).toBeLessThan(0.1);
  });
});
