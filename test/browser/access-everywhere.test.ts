import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { exampleDecks } from './example-decks.ts';
import { findAccessFaults } from './find-access-faults.ts';
import { layOutSlides } from './lay-out-slides.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { whyHangzhou } from './why-hangzhou.ts';

// Every slide of every deck in every theme. What a theme can't change is looked at in the first one only.
const { root, inThemes, themes } = exampleDecks;
const ofThemes = ['color-contrast', 'link-in-text-block', 'target-size'];

let browser: Browser;
let drawings: string;

beforeAll(async () => {
  browser = await openBrowser();
  drawings = mkdtempSync(join(tmpdir(), 'lectern-drawings-'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(drawings, { recursive: true, force: true });
});

async function faultsOf(deck: BuiltDeck, view: 'stage' | 'read', rules?: readonly string[]) {
  const address = view === 'read' ? '?view=read' : '';
  const { page, context } = await openPage(browser, deck.index, { address, bypassCSP: true });
  if (view === 'stage') await layOutSlides(page);
  const slides = await page.locator('.slides > section').count();
  const faults = await findAccessFaults(page, rules ? { rules } : {});
  await context.close();
  return { slides, faults };
}

describe('every slide', () => {
  it.each(inThemes)(
    'of $outline has no fault that axe-core knows in the theme $theme',
    async ({ outline, theme }) => {
      const deck = await buildDeck({}, { root, outline, theme, drawings });
      const rules = theme === themes[0] ? undefined : ofThemes;
      const [stage, reading] = [await faultsOf(deck, 'stage', rules), await faultsOf(deck, 'read', rules)];
      expect(deck.text.index).toContain(`class="theme-${theme}"`);
      expect(stage).toEqual({ slides: reading.slides, faults: [] });
      expect(reading.faults).toEqual([]);
      expect(reading.slides).toBeGreaterThan(5);
      deck.remove();
    },
  );
});

it('looks at every slide: a pale headline is found on each', async () => {
  const deck = await whyHangzhou.build();
  const { page, context } = await openPage(browser, deck.index, { bypassCSP: true });
  await layOutSlides(page);
  await page.addStyleTag({ content: '.slides h2 { color: #aaa !important }' });
  const headlines = await page.locator('.slides h2:not(.visually-hidden)').count();
  const faults = await findAccessFaults(page, { rules: ['color-contrast'] });
  expect(faults.filter((fault) => fault.includes('<h2 id='))).toHaveLength(headlines);
  expect(headlines).toBeGreaterThan(15);
  await context.close();
  deck.remove();
});
