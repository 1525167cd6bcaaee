import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeckBuilder } from '../../src/node/deck-builder.ts';
import { createPrinter, type Printer } from '../../src/node/pdf/printer.ts';
import type { PrintOrder } from '../../src/page/print-order.ts';
import type { OutputOptions } from '../../src/page/render-outputs.ts';
import { exampleDecks } from './example-decks.ts';
import { type PdfParts, readPdf } from './read-pdf.ts';

// What is drawn in the browser alone, and what would become a bitmap or a font of its own in a PDF, is in these.
const printed = [
  { outline: 'slides/gallery/outline.zh.md', images: [] },
  { outline: 'slides/layouts/outline.en.md', images: ['900 × 1000'] },
];

let printer: Printer;
let cache: string;

beforeAll(() => {
  // Not the user's: drawings are to be those of the code as it stands.
  cache = mkdtempSync(join(tmpdir(), 'lectern-cache-'));
  printer = createPrinter({ env: process.env, browser: undefined, jobs: 1, warn: () => {} });
  printer.prepare();
});

afterAll(async () => {
  await printer.close();
  rmSync(cache, { recursive: true, force: true });
});

async function print(outline: string, options: Partial<OutputOptions> = {}) {
  const builder = createDeckBuilder({ ...process.env, XDG_CACHE_HOME: cache });
  const deck = {
    root: exampleDecks.root,
    home: exampleDecks.root,
    outline,
    output: 'deck',
    language: undefined,
  };
  const { prints } = await builder.open(deck, undefined).build({ outputs: ['pdf'], ...options });
  const order = prints.find(({ path }) => path === 'slides.pdf');
  if (!order) throw new Error(`${outline} has no slides.pdf.`);
  const { content } = await printer.print(order);
  return { order, bytes: content.length, pdf: await readPdf(content as Uint8Array) };
}

function slidesOf({ html }: PrintOrder): number {
  return html.match(/<section /g)?.length ?? 0;
}

describe.each(printed)('slides.pdf of $outline', ({ outline, images }) => {
  let order: PrintOrder;
  let pdf: PdfParts;
  let bytes: number;
  beforeAll(async () => {
    ({ order, pdf, bytes } = await print(outline));
  });

  it('has a page of the stage’s size for each slide', () => {
    expect(pdf.pages).toBe(slidesOf(order));
    expect(pdf.sizes).toEqual(['960 × 540']);
  });

  it('draws charts as vectors: there are no images but the author’s', () => {
    expect(pdf.images).toEqual(images);
  });

  it('has subsets of its fonts, and no other', () => {
    expect(new Set(pdf.fonts.map(({ kind }) => kind))).toEqual(new Set(['CIDFontType2']));
    expect(pdf.fonts.filter(({ name, isEmbedded }) => !isEmbedded || !/^[A-Z]{6}\+/.test(name))).toEqual([]);
  });

  it('has the characters that were written: none is a radical that looks like one', () => {
    expect(pdf.characters.length).toBeGreaterThan(60);
    expect(pdf.characters).not.toMatch(/[\u2E80-\u2FDF]/);
  });

  it('gives every figure a text, and every slide one heading', () => {
    const count = (kind: string) => pdf.elements.get(kind) ?? 0;
    expect(count('Figure')).toBeGreaterThan(5);
    expect(pdf.silentFigures).toBe(0);
    expect(count('H1') + count('H2')).toBe(slidesOf(order));
    expect(count('TH')).toBeGreaterThan(5);
    expect([count('Form'), pdf.looseTexts]).toEqual([0, 0]);
  });

  it('is small', () => {
    expect(bytes).toBeLessThan(380_000);
  });
});

describe("the speaker's copy", () => {
  it('has each slide across a page of paper, none of them smaller', async () => {
    const { pdf, order } = await print('slides/why-hangzhou/outline.en.md', { withNotes: true });
    expect(pdf.sizes).toEqual(['595 × 842']);
    expect(pdf.pages).toBe(slidesOf(order));
  });
});
