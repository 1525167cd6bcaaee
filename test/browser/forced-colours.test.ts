import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { exampleDecks } from './example-decks.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
let deck: BuiltDeck;

beforeAll(async () => {
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({}, { root: exampleDecks.root, outline: 'slides/gallery/outline.en.md' }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

/** Contrast of a system colour pair, or of an element's parts, as the browser resolves them. */
function contrasts(page: Page) {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const resolve = (colour: string) => {
      probe.style.cssText = `transition-property: none; forced-color-adjust: none; color: ${colour}`;
      return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    };
    const luminance = (colour: readonly number[]) => {
      const scale = colour.some((part) => part > 1) ? 255 : 1;
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / scale;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const onCanvas = (colour: string) => {
      const [low = 0, high = 0] = [luminance(resolve(colour)), luminance(resolve('Canvas'))].sort(
        (a, b) => a - b,
      );
      return (high + 0.05) / (low + 0.05);
    };
    const of = (selector: string, property: string) => {
      const element = document.querySelector(selector);
      return element ? onCanvas(getComputedStyle(element).getPropertyValue(property)) : 0;
    };
    const variable = (name: string) => {
      const frame = document.querySelector('section.present :is(.chart-drawing, .figure-chart svg)');
      return frame ? onCanvas(getComputedStyle(frame).getPropertyValue(name)) : 0;
    };
    return {
      text: of('section.present h2', 'color'),
      figure: of('section.present .figure > button', 'color'),
      progress: of('.progress span', 'background-color'),
      arrow: onCanvas(
        getComputedStyle(document.querySelector('.controls-arrow') ?? probe, '::before').backgroundColor,
      ),
      dots: onCanvas(
        getComputedStyle(document.querySelector('.help-button') ?? probe, '::before').backgroundColor,
      ),
      focus: onCanvas('Highlight'),
      series: [
        '--chart-highlight',
        '--chart-neutral',
        '--chart-1',
        '--chart-2',
        '--chart-3',
        '--chart-4',
      ].map(variable),
    };
  });
}

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  it('text, marks, controls, progress and focus stand out from the ground', async () => {
    const { page, context } = await openPage(browser, deck.index, { forcedColors: 'active', colorScheme });
    await goToSlide(page, 'mix');
    const { text, figure, series, ...others } = await contrasts(page);
    expect(Math.min(text, figure)).toBeGreaterThanOrEqual(4.5);
    for (const [name, contrast] of Object.entries(others)) expect(contrast, name).toBeGreaterThanOrEqual(3);
    expect(Math.min(...series)).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  it('a panel that opens has an edge', async () => {
    const { page, context } = await openPage(browser, deck.index, { forcedColors: 'active', colorScheme });
    await page.keyboard.press('?');
    const edge = await page
      .getByRole('dialog')
      .evaluate((panel) => [getComputedStyle(panel).borderTopWidth, getComputedStyle(panel).borderTopStyle]);
    expect(edge).toEqual(['2px', 'solid']);
    await context.close();
  });
});
