import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePhotograph } from '../sample-photograph.ts';
import { type BuiltDeck, buildDeck } from './build-deck.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { goToSlide } from './go-to-slide.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { settlePage } from './settle-page.ts';
import { walkSlides } from './walk-slides.ts';

// What only a browser decides about layouts, pictures and what stands on every slide.
const slides = join(import.meta.dirname, '..', '..', 'slides');
const outline = readFileSync(join(slides, 'layouts', 'outline.en.md'), 'utf8');
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><rect width="3" height="1" fill="red"/></svg>';
const hostile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="parent.hit = 1">
<script>document.title = 'hit'; fetch('https://example.org/hit');</script>
<image href="https://example.org/hit.png" width="10" height="10"/>
<style>@import url(https://example.org/hit.css); rect { fill: url(https://example.org/hit.svg#a) }</style>
<foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org/hit"/></foreignObject>
<rect width="10" height="10" fill="#008000"/></svg>`;

let browser: Browser;
let deck: BuiltDeck;
let stage: OpenedPage;

beforeAll(async () => {
  browser = await openBrowser();
  const photograph = await samplePhotograph(120, 60, 6);
  deck = await buildDeck({
    'outline.md': `${outline
      .replace('licence: MIT', 'draft: true\nlogo: logo.svg')
      .trimEnd()}\n\n## A photograph {#photograph .plain}\n\n![Red fades to the right](photograph.jpg)\n\n## A hostile drawing {#hostile .plain}\n\n![Green](hostile.svg)\n\n## Covered {#covered .plain .cover}\n\n![Towers](coal-to-wind.svg)\n\nText beside it.\n`,
    'metrics.json': readFileSync(join(slides, 'layouts', 'metrics.json')),
    'coal-to-wind.svg': readFileSync(join(slides, 'layouts', 'coal-to-wind.svg')),
    'solar-field.png': readFileSync(join(slides, 'layouts', 'solar-field.png')),
    'photograph.jpg': photograph.bytes,
    'hostile.svg': hostile,
    'logo.svg': logo,
  });
  stage = await openPage(browser, deck.index);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

const boxesOf = (page: Page, selector: string) =>
  page.locator(`section.present ${selector}`).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('on the stage', () => {
  it('every layout holds a logo, a marking, a footer and the mark of a draft', async () => {
    const found: Record<string, readonly string[]> = {};
    const kinds = new Set<string>();
    const { page } = stage;
    await walkSlides(page, async (id) => {
      await settlePage(page);
      const seen = await page.locator('section.present').evaluate((slide) => ({
        layout: /layout-([\w-]+)/.exec(slide.className)?.[1] ?? '',
        marking: slide.querySelector('.marking')?.checkVisibility() ?? false,
        draft: getComputedStyle(slide.querySelector('.frame') as Element, '::after').content,
      }));
      kinds.add(seen.layout);
      const faults = [
        ...(await findLayoutFaults(page)),
        ...(seen.marking ? [] : ['no marking']),
        ...(seen.draft.startsWith('"Draft"') ? [] : [`no mark of a draft: ${seen.draft}`]),
      ];
      if (faults.length > 0) found[id] = faults;
    });
    expect(found).toEqual({});
    expect([...kinds].sort().join(' ')).toBe(
      'blank bullets cards chart chart-takeaways code comparison content counter-argument image image-half matrix quote section so-what sources statement table timeline title two-column',
    );
  });

  it('a draft is said once, though every slide shows it', async () => {
    expect(await stage.page.locator('.slides').getByText('Draft', { exact: true }).count()).toBe(1);
  });

  it('what is compared stands in rows as high in every column', async () => {
    await goToSlide(stage.page, 'comparison');
    const names = await boxesOf(stage.page, '.entity > h3');
    const rows = await boxesOf(stage.page, '.entity-row');
    expect(new Set(names.map(({ bottom }) => Math.round(bottom))).size).toBe(1);
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(({ top }) => Math.round(top))).size).toBe(2);
    const widths = (await boxesOf(stage.page, '.entity')).map(({ left, right }) => Math.round(right - left));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  it('a picture fills its room in its own shape, and the whole stage where it stands alone', async () => {
    const shapeOf = async (id: string) => {
      await goToSlide(stage.page, id);
      const [box] = await boxesOf(stage.page, '.picture img');
      if (!box) throw new Error('no picture');
      return { ...box, ratio: (box.right - box.left) / (box.bottom - box.top) };
    };
    const under = await shapeOf('image');
    expect(under.ratio).toBeCloseTo(1600 / 700, 1);
    expect(under.right - under.left).toBeGreaterThan(1000);
    const alone = await shapeOf('image-2');
    expect([alone.left, alone.right]).toEqual([0, 1280]);
    expect((await shapeOf('half')).ratio).toBeCloseTo(0.9, 1);
    const covered = await shapeOf('covered');
    expect(covered.bottom - covered.top).toBeGreaterThan(500);
  });

  it('a photograph stands upright, whoever turned it', async () => {
    await goToSlide(stage.page, 'photograph');
    const image = stage.page.locator('section.present img');
    expect(await image.getAttribute('width')).toBe('60');
    const shown = await image.evaluate(async (element) => {
      const picture = element as HTMLImageElement;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(picture, 0, 0);
      const at = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
      return { size: [canvas.width, canvas.height], top: at(30, 4), bottom: at(30, 115) };
    });
    expect(shown.size).toEqual([60, 120]);
    // Red lay at the left: turned, it is at the top.
    expect(shown.top[0]).toBeGreaterThan(220);
    expect(shown.bottom[0]).toBeLessThan(40);
  });

  it('a drawing with scripts and addresses in it runs nothing and asks for nothing', async () => {
    await goToSlide(stage.page, 'hostile');
    await settlePage(stage.page);
    const colour = await stage.page.locator('section.present img').evaluate(async (element) => {
      await (element as HTMLImageElement).decode();
      return (element as HTMLImageElement).complete;
    });
    expect(colour).toBe(true);
    expect(await stage.page.evaluate(() => [document.title, 'hit' in globalThis])).toEqual([
      'Leaving coal: four countries, four ways',
      false,
    ]);
    expect(stage.requests).toHaveLength(1);
    expect(stage.faults).toEqual([]);
    expect(deck.text.index).not.toContain('example.org');
  });
});

it('read by scrolling, the marking stays at the top and the footer comes once, at the end', async () => {
  const { page, context } = await openPage(browser, deck.index, {
    address: '?view=read',
    viewport: { width: 390, height: 844 },
  });
  const marking = page.getByText('Example, not an official document').filter({ visible: true });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  expect(await marking.count()).toBe(1);
  expect(await marking.boundingBox()).toMatchObject({ y: 0 });
  const footer = page.getByRole('contentinfo').filter({ hasText: 'Leaving coal' });
  expect(await footer.filter({ visible: true }).count()).toBe(1);
  const bottom = await footer.last().evaluate((element) => {
    const { bottom } = element.getBoundingClientRect();
    return document.documentElement.scrollHeight - scrollY - bottom;
  });
  expect(Math.abs(bottom)).toBeLessThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});
