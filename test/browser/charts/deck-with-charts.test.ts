import { readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDeck, buildDeck } from '../build-deck.ts';
import { goToSlide } from '../go-to-slide.ts';
import { openBrowser } from '../open-browser.ts';
import { openPage } from '../open-page.ts';
import { sampleMetrics } from '../sample-metrics.ts';
import { settlePage } from '../settle-page.ts';
import { showDrawings } from '../show-drawings.ts';

const chart = (extra = '') =>
  `\`\`\`chart bar\nmetric: rate\nentities: [north, south, lake]\nhighlight: south\n${extra}\`\`\``;

/** Each way that a slide makes room for a chart. */
const arrangements: Readonly<Record<string, string>> = {
  alone: chart(),
  beside: `${chart('arrow: difference\n')}\n\n- One thing\n- Another thing`,
  pair: `${chart()}\n\n${chart('sort: given\n')}`,
  'pair-below': `${chart()}\n\n${chart()}\n\nWhat both of them mean.`,
  columns: `::: columns\n::: column\n${chart()}\n:::\n::: column\nBeside it.\n:::\n:::`,
  'so-what': `${chart()}\n\n::: so-what\nAnd so on\n:::`,
};

const outline = `---\ntitle: Charts\n---\n\n${Object.entries(arrangements)
  .map(([id, body]) => `## A headline about ${id} {#${id}}\n\n${body}`)
  .join(
    '\n\n',
  )}\n\n${Array.from({ length: 54 }, (_, index) => `## More ${index}\n\n${chart()}`).join('\n\n')}`;

const names = Object.keys(arrangements);
let browser: Browser;
let deck: BuiltDeck;

beforeAll(async () => {
  [browser, deck] = await Promise.all([
    openBrowser(),
    buildDeck({ 'outline.md': outline, 'metrics.json': sampleMetrics }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  deck?.remove();
});

describe.each([
  ['the stage itself', { width: 1280, height: 720 }, 1],
  ['a larger stage', { width: 1856, height: 1044 }, 1.45],
])('on %s', (_, viewport, scale) => {
  it.each(names)('a live chart takes over without a jump: %s', async (id) => {
    const { page, context } = await openPage(browser, deck.index, { viewport, address: `#/${id}` });
    await page.locator('section.present .chart-drawing[data-live]').first().waitFor();
    const photograph = async () => {
      await settlePage(page);
      return PNG.sync.read(await page.screenshot());
    };
    const live = await photograph();
    await showDrawings(page);
    const drawn = await photograph();
    const { width, height } = live;
    const differing = pixelmatch(live.data, drawn.data, undefined, width, height, { threshold: 0.1 });
    expect(differing / (width * height)).toBeLessThanOrEqual(0.005);
    const sizes = await page.locator('section.present text').evaluateAll((texts) =>
      texts.map((text) => {
        const { a = 1 } = (text as SVGTextElement).getScreenCTM() ?? {};
        return Number.parseFloat(getComputedStyle(text).fontSize) * a;
      }),
    );
    expect(Math.min(...sizes) / scale).toBeGreaterThanOrEqual(20);
    await context.close();
  });
});

it('sixty charts have no id in common', () => {
  const ids = [...deck.text.index.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(deck.text.index.match(/<svg /g)?.length).toBeGreaterThanOrEqual(60);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('a chart takes no more than 6 kB', () => {
  const drawings = deck.text.index.match(/<svg .*?<\/svg>/gs) ?? [];
  expect(Math.max(...drawings.map((drawing) => Buffer.byteLength(drawing)))).toBeLessThanOrEqual(6_000);
});

it('prints as vectors whose words can be found, even after it went live', async () => {
  const { page, context } = await openPage(browser, deck.index, { address: '#/alone' });
  for (const id of names) {
    await goToSlide(page, id);
    await page.locator('section.present .chart-drawing[data-live]').first().waitFor();
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: false });
  expect(totalPages).toBe(names.length + 56);
  for (const [index, id] of names.entries()) {
    const words = (text[index + 1] ?? '').replace(/\s+/g, ' ');
    for (const label of ['Northern University', 'Southern University', '38%', '11%', 'not stated'])
      expect(words, id).toContain(label);
  }
  await context.close();
});

it('takes the colours that the page has for print, and those that the reader forces', async () => {
  const { page, context } = await openPage(browser, deck.index, { address: '#/alone' });
  await page.locator('section.present .chart-drawing[data-live]').waitFor();
  const colours = async () => {
    await settlePage(page);
    return page.evaluate(() => {
      const bar = document.querySelector('section.present path[fill="var(--chart-neutral)"]');
      const frame = document.querySelector('section.present .chart-drawing');
      return [bar, frame?.querySelector('text') ?? null].map(
        (element) => element && getComputedStyle(element).fill,
      );
    });
  };
  const onScreen = await colours();
  await page.addStyleTag({ content: '@media print { :root { --chart-neutral: rgb(1, 2, 3); } }' });
  expect(await colours()).toEqual(onScreen);
  await page.emulateMedia({ media: 'print' });
  expect((await colours())[0]).toBe('rgb(1, 2, 3)');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await colours()).not.toContain(onScreen[0]);
  await context.close();
});

it('keeps its name for who listens, and says its words once', async () => {
  const { page, context } = await openPage(browser, deck.index, { address: '#/alone' });
  await page.locator('section.present .chart-drawing[data-live]').waitFor();
  const tree = await page.locator('section.present .chart').ariaSnapshot();
  expect(tree.match(/\bimg "/g)).toHaveLength(1);
  expect(tree).toMatch(/img "[^"]*Northern University 38%[^"]*"\W*$/m);
  await context.close();
});

it('is there before any script has run', () => {
  expect(readFileSync(deck.index, 'utf8')).toMatch(/<svg [^>]*role="img"[^>]*>.*Northern University/);
});
