import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePage } from '../../src/node/browser/measure-page.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { measuredProblems } from '../../src/page/measured-problems.ts';
import { buildDeck } from './build-deck.ts';
import { exampleDecks } from './example-decks.ts';
import { openBrowser } from './open-browser.ts';

const { root, inThemes } = exampleDecks;
const script = readFileSync(join(findPackageFolders().assets, 'measure.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe('every slide', () => {
  it.each(inThemes)(
    'of $outline fits in the theme $theme, large enough to be read',
    { timeout: 60_000 },
    async ({ outline, theme }) => {
      const deck = await buildDeck({}, { root, outline, theme });
      try {
        const { slides, fallbacks } = await measurePage(
          browser,
          deck.text.index,
          script,
          outline.includes('why-hangzhou'),
        );
        const problems = (['stage', 'phone', 'desktop'] as const).flatMap((view) =>
          measuredProblems(slides[view], view, () => undefined),
        );
        expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
        expect(fallbacks).toEqual([]);
        expect(slides.stage.length).toBeGreaterThan(8);
        expect(slides.phone).toHaveLength(slides.stage.length);
      } finally {
        deck.remove();
      }
    },
  );
});
