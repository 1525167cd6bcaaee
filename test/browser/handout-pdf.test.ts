import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeckBuilder } from '../../src/node/deck-builder.ts';
import { createPrinter, type Printer } from '../../src/node/pdf/printer.ts';
import type { Bookmark, PrintOrder } from '../../src/page/print-order.ts';
import type { OutputOptions } from '../../src/page/render-outputs.ts';
import { elementPages } from './element-pages.ts';
import { exampleDecks } from './example-decks.ts';
import { openBrowser } from './open-browser.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { readPdf } from './read-pdf.ts';
import { writeLongDeck } from './write-long-deck.ts';

let printer: Printer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-handout-'));
  printer = createPrinter({ env: process.env, browser: undefined, jobs: 2, warn: () => {} });
  printer.prepare();
  browser = await openBrowser();
});

afterAll(async () => {
  await Promise.all([printer.close(), browser.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface PrintedHandout {
  readonly order: PrintOrder;
  readonly bytes: Uint8Array;
}

async function print(
  outline: string,
  options: Partial<OutputOptions>,
  root = exampleDecks.root,
): Promise<PrintedHandout> {
  // Not the user's cache: drawings are to be those of the code as it stands.
  const builder = createDeckBuilder({ ...process.env, XDG_CACHE_HOME: join(folder, 'cache') });
  const deck = { root, home: root, outline, output: 'deck', language: undefined };
  const { prints, problems } = await builder.open(deck, undefined).build({ outputs: ['pdf'], ...options });
  const order = prints.find(({ path }) => path === 'handout.pdf');
  if (!order) throw new Error(`${outline} has no handout: ${problems[0]?.message}`);
  return { order, bytes: Uint8Array.from(Buffer.from((await printer.print(order)).content)) };
}

const printed = [
  { outline: 'slides/why-hangzhou/outline.zh.md', handout: 'pages', marking: '示例，非公务文件' },
  { outline: 'slides/gallery/outline.en.md', handout: '3up', marking: 'Example, not an official document' },
  { outline: 'slides/layouts/outline.zh.md', handout: '2up', marking: '示例，非公务文件' },
  {
    outline: 'slides/why-hangzhou/outline.en.md',
    handout: 'memo',
    marking: 'Example, not an official document',
  },
] as const;

describe.each(printed)('the handout $handout of $outline', ({ outline, handout, marking }) => {
  let made: PrintedHandout;
  let lines: readonly (readonly PageLine[])[];
  beforeAll(async () => {
    made = await print(outline, { handout });
    lines = await pageLines(made.bytes);
  });

  it('is tagged whole, in subsets of its fonts, with no image but the author’s', async () => {
    const pdf = await readPdf(made.bytes);
    expect([pdf.isTagged, pdf.silentFigures, pdf.looseTexts]).toEqual([true, 0, 0]);
    expect(pdf.elements.get('TH')).toBeGreaterThan(5);
    for (const { kind, name, isEmbedded } of pdf.fonts)
      expect([kind, /^[A-Z]{6}\+/.test(name), isEmbedded]).toEqual(['CIDFontType2', true, true]);
    expect(pdf.images).toEqual(outline.includes('layouts') ? ['900 × 1000'] : []);
    expect(pdf.characters.length).toBeGreaterThan(60);
    expect(pdf.characters).not.toMatch(/[\u2E80-\u2FDF]/);
  });

  it('numbers every page, marks it at the top and at the bottom, and leaves none blank', () => {
    for (const [index, page] of lines.entries()) {
      const all = page.map(({ text }) => text.replace(/\s+/g, ''));
      const place = outline.includes('.zh.')
        ? `第${index + 1}页，共${lines.length}页`
        : `Page${index + 1}of${lines.length}`;
      const own = marking.replace(/\s+/g, '');
      expect(all.at(-1)).toContain(place);
      expect([all[0], all.at(-1)].map((text) => text?.includes(own))).toEqual([true, true]);
      expect(bodyOf(page).length).toBeGreaterThan(1);
    }
  });

  it('parts no row and no drawing', async () => {
    const parted = (await elementPages(made.bytes, ['TR', 'Figure'])).filter(({ pages }) => pages.length > 1);
    expect(parted).toEqual([]);
  });

  it('has no heading at the foot of a page', () => {
    expect(lines.flatMap((page) => findWidows(page, made.order))).toEqual([]);
  });
});

/** pt: margins hold running texts alone. */
const MARGIN = 56;

function bodyOf(page: readonly PageLine[]): readonly PageLine[] {
  const top = page[0]?.bottom ?? 0;
  return page.filter(({ bottom }) => bottom > MARGIN && bottom < top - 8);
}

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, children }) => [title, ...titlesOf(children)]);
}

/** A page's last line, where it is the end of a heading; those that list headlines aside. */
function findWidows(page: readonly PageLine[], { bookmarks }: PrintOrder): readonly string[] {
  const body = bodyOf(page);
  const titles = titlesOf(bookmarks).map((title) => title.replace(/\s+/g, ''));
  const text = body.at(-1)?.text.replace(/\s+/g, '') ?? '';
  const listed = body.filter((line) => titles.some((title) => line.text.replace(/\s+/g, '').includes(title)));
  if (listed.length > 6 || text.length < 4) return [];
  return titles.some((title) => title.endsWith(text)) ? [text] : [];
}

describe('a long handout', () => {
  let made: PrintedHandout;
  let lines: readonly (readonly PageLine[])[];
  beforeAll(async () => {
    const root = join(folder, 'long');
    writeLongDeck(root, 110);
    made = await print('outline.md', {}, root);
    lines = await pageLines(made.bytes);
  });

  it('has more than sixty pages, none blank, and no heading at the foot of one', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
    for (const page of lines) expect(bodyOf(page).length).toBeGreaterThan(0);
    expect(lines.flatMap((page) => findWidows(page, made.order))).toEqual([]);
  });

  it('says in its contents on which page each heading really is', () => {
    const headings = new Map<string, number>();
    for (const [index, page] of lines.entries())
      for (const { text, size } of page) {
        // Its number on the stage may stand on the same line.
        const [title = ''] = /^(?:Claim \d+ is made here|Part \d+ of it)/.exec(text) ?? [];
        if (size > 12 && index > 3) headings.set(title.replace(/\s+/g, ''), index + 1);
      }
    const first = lines.findIndex((page) => page.some(({ text, size }) => text === 'Contents' && size > 12));
    const contents = lines
      .slice(first, first + 4)
      .flatMap((page) => bodyOf(page))
      .flatMap(({ text }) => {
        const [, title = '', number] = /^(?:\d+ *)?(Claim \d+.*?|Part \d+.*?) *(\d+)$/.exec(text) ?? [];
        return number === undefined ? [] : [[title.replace(/\s+/g, ''), Number(number)] as const];
      });
    expect(contents.length).toBeGreaterThanOrEqual(110);
    expect(contents.filter(([title, number]) => headings.get(title) !== number)).toEqual([]);
  });

  it('parts no row and no drawing', async () => {
    const parted = (await elementPages(made.bytes, ['TR', 'Figure'])).filter(({ pages }) => pages.length > 1);
    expect(parted).toEqual([]);
  });
});

describe.each(['a4', 'letter'] as const)('printed by hand on %s', (paper) => {
  it.each([true, false])(
    'has the same pages but for the numbers in its contents, scripts %s',
    async (scripts) => {
      const { order, bytes } = await print('slides/why-hangzhou/outline.zh.md', { paper });
      const file = join(folder, `handout-${paper}.html`);
      writeFileSync(file, order.html);
      const context = await browser.newContext({ offline: true, javaScriptEnabled: scripts });
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        const byHand = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const [own, other] = await Promise.all([pageLines(bytes), pageLines(Uint8Array.from(byHand))]);
        const texts = (pages: readonly (readonly PageLine[])[]) =>
          pages.map((lines, index) =>
            lines.map(({ text }) =>
              (index === CONTENTS ? text.replace(/\d+$/, '') : text).replace(/\s+/g, ''),
            ),
          );
        expect(texts(own)).toEqual(texts(other));
        expect(own.length).toBeGreaterThan(10);
      } finally {
        await context.close();
      }
    },
  );
});

/** Cover, summary, contents: from 0. */
const CONTENTS = 2;
