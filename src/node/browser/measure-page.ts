import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { MeasuredSlide } from '../../page/measured-fault.ts';
import type { View } from '../../page/measured-problems.ts';
import { findFallbackFonts } from './find-fallback-fonts.ts';

/** What a browser finds of one page. */
export interface MeasuredPage {
  readonly slides: Readonly<Record<View, readonly MeasuredSlide[]>>;
  /** Texts that are drawn in a font of the machine. */
  readonly fallbacks: readonly string[];
}

const VIEWS: Readonly<
  Record<View, { readonly query: string; readonly width: number; readonly height: number }>
> = {
  stage: { query: '', width: 1280, height: 720 },
  phone: { query: '?view=read', width: 390, height: 844 },
  desktop: { query: '?view=read', width: 1280, height: 800 },
};

/** ms; a deck of hundreds of slides on a slow machine. */
const PATIENCE = 60_000;

/**
 * Lays a deck's page out and measures every slide, with all its steps, and once more as it is read.
 *
 * @param html the page, whole
 * @param script `measure.js`
 * @param withFonts whether the fonts are asked for, too, which takes longer than all the rest
 */
export async function measurePage(
  browser: Browser,
  html: string,
  script: string,
  withFonts = true,
): Promise<MeasuredPage> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  try {
    const file = join(folder, 'index.html');
    await writeFile(file, html);
    const page = await context.newPage();
    const measure = (view: View) => measureView(page, pathToFileURL(file).href, view, script);
    const stage = await measure('stage');
    const phone = await measure('phone');
    const desktop = await measure('desktop');
    return { slides: { stage, phone, desktop }, fallbacks: withFonts ? await findFallbackFonts(page) : [] };
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureView(
  page: Page,
  address: string,
  view: View,
  script: string,
): Promise<readonly MeasuredSlide[]> {
  const { query, width, height } = VIEWS[view];
  await page.setViewportSize({ width, height });
  await page.goto(address + query);
  if (view === 'stage') await page.locator('.reveal.ready').waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.evaluate(script);
  return page.evaluate('measureSlides()');
}
