import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { openBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { walkSlides } from './walk-slides.ts';
import { whyHangzhou } from './why-hangzhou.ts';

let browser: Browser;
let deck: BuiltDeck;

beforeAll(async () => {
  [browser, deck] = await Promise.all([openBrowser(), whyHangzhou.build()]);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

describe('every slide', () => {
  let page: Page;

  beforeAll(async () => {
    page = (await openPage(browser, deck.index)).page;
  });

  it.each([['a larger screen of another shape', { width: 1920, height: 1200 }]])(
    'fits the stage of 1280 × 720 on %s',
    async (_, viewport) => {
      await page.setViewportSize(viewport);
      const faults: Record<string, readonly string[]> = {};
      const walked = await walkSlides(page, async (id) => {
        await settlePage(page);
        const found = await findLayoutFaults(page);
        if (found.length > 0) faults[id] = found;
      });
      expect(faults).toEqual({});
      expect(walked.length).toBeGreaterThan(15);
    },
  );

  it('would be reported if it did not fit', async () => {
    const small = await buildDeck({
      'outline.md': '## Headline\n\nFirst paragraph\n\nSecond paragraph\n\n```text\ncode\n```\n',
    });
    const { page, context } = await openPage(browser, small.index);
    const faultsUnder = async (css: string) => {
      await page.evaluate((text) => {
        const style = document.getElementById('broken') ?? document.createElement('style');
        style.id = 'broken';
        style.textContent = text;
        document.head.append(style);
      }, css);
      await settlePage(page);
      return (await findLayoutFaults(page)).join('\n');
    };
    expect(await faultsUnder('')).toBe('');
    const paragraphs = 'section.present p:not(:empty)';
    expect(await faultsUnder(`${paragraphs} { position: absolute; top: 715px }`)).toMatch(
      /“First paragraph” leaves the stage: \d+ px at the bottom/,
    );
    expect(await faultsUnder(`${paragraphs} { position: absolute; top: 300px; left: 0 }`)).toContain(
      '“First paragraph” lies on “Second paragraph”',
    );
    expect(await faultsUnder(`${paragraphs} { height: 5px; overflow: hidden }`)).toMatch(
      /“First paragraph” is cut off by <p>: \d+ px at the bottom/,
    );
    expect(
      await faultsUnder(`${paragraphs} { width: 40px; white-space: nowrap; overflow: hidden }`),
    ).toContain('<p> holds more than it shows: “First paragraph”');
    expect(await faultsUnder(`${paragraphs} { font-size: 15px !important }`)).toContain(
      '“First paragraph” is set in 15.0 px',
    );
    expect(await faultsUnder('pre { position: absolute; left: 1275px }')).toMatch(
      /<pre> “code” leaves the stage/,
    );
    await context.close();
    small.remove();
  });
});
