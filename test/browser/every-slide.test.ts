import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePage } from '../../src/node/browser/measure-page.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { measuredProblems } from '../../src/page/measured-problems.ts';
import { buildDeck } from './build-deck.ts';
import { openBrowser } from './open-browser.ts';

const root = join(import.meta.dirname, '..', '..');
const themes = readdirSync(join(root, 'templates', 'themes'));
const outlines = readdirSync(join(root, 'slides')).flatMap((deck) =>
  readdirSync(join(root, 'slides', deck)).flatMap((file) =>
    /^outline.*\.md$/.test(file) ? [`slides/${deck}/${file}`] : [],
  ),
);
const script = readFileSync(join(findPackageFolders().assets, 'measure.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(themes)('in the theme %s', (theme) => {
  it.each(outlines)(
    'every slide of %s fits, large enough to be read',
    { timeout: 60_000 },
    async (outline) => {
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
        expect(slides.stage.length).toBeGreaterThan(15);
        expect(slides.phone).toHaveLength(slides.stage.length);
      } finally {
        deck.remove();
      }
    },
  );
});
