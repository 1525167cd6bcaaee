import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeckBuilder } from '../../src/node/deck-builder.ts';
import { findDecks } from '../../src/node/find-decks.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { createPrinter, type Printer } from '../../src/node/pdf/printer.ts';
import type { PrintOrder } from '../../src/page/print-order.ts';
import { readPdf } from './read-pdf.ts';

const root = join(import.meta.dirname, '..', '..');
const font = readFileSync(join(findPackageFolders().fonts, 'lectern-sans-400.ttf')).toString('base64');

/** As unpdf gives it. */
interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

let printer: Printer;
beforeAll(() => {
  printer = createPrinter({ env: process.env, browser: undefined, jobs: 2, warn: () => {} });
  printer.prepare();
});
afterAll(() => printer.close());

async function print(order: PrintOrder): Promise<Uint8Array> {
  return Uint8Array.from(Buffer.from((await printer.print(order)).content));
}

/** It takes the bytes that it is given. */
function openPdf(bytes: Uint8Array) {
  return getDocumentProxy(bytes.slice());
}

function orderOf(body: string, more: Partial<PrintOrder> = {}): PrintOrder {
  return {
    path: 'handout.pdf',
    private: false,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><style>
@font-face { font-family: Own; src: url(data:font/ttf;base64,${font}) }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page); font: 9pt Own } }
body { font: 12pt Own } h2 { break-before: page }
</style></head><body>${body}</body></html>`,
    about: {
      title: 'T',
      author: undefined,
      subject: undefined,
      keywords: [],
      language: 'en',
      date: undefined,
    },
    bookmarks: [],
    hasContents: false,
    ...more,
  };
}

describe('a printed deck', () => {
  let prints: readonly PrintOrder[] = [];
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const [deck] = findDecks(['why-hangzhou'], root, 'zh');
    if (!deck) throw new Error('no deck');
    prints = (
      await createDeckBuilder(process.env)
        .open(deck, undefined)
        .build({ outputs: ['pdf'] })
    ).prints;
    const printed = await Promise.all(prints.map(async (order) => [order.path, await print(order)] as const));
    files = new Map(printed);
  }, 60_000);

  it.each(['slides.pdf', 'handout.pdf'])('%s can be read by those who do not see it', async (path) => {
    const order = prints.find((one) => one.path === path);
    const bytes = files.get(path);
    if (!order || !bytes) throw new Error(`${path} is not ordered`);
    const { isTagged, fonts, elements, silentFigures, looseTexts, pages } = await readPdf(bytes);
    expect({ isTagged, silentFigures, looseTexts }).toEqual({
      isTagged: true,
      silentFigures: 0,
      looseTexts: 0,
    });
    expect(elements.get('Figure')).toBeGreaterThan(2);
    expect(elements.get('P')).toBeGreaterThan(10);
    for (const { kind, name, isEmbedded } of fonts)
      expect([kind, /^[A-Z]{6}\+/.test(name), isEmbedded]).toEqual(['CIDFontType2', true, true]);
    expect(fonts.length).toBeGreaterThan(0);

    const pdf = await openPdf(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: order.about.title, Language: order.about.language });
    expect(info).toMatchObject({ Producer: 'Lectern' });
    const titlesOf = (marks: PrintOrder['bookmarks']): string[] =>
      marks.flatMap(({ title, children }) => [title, ...titlesOf(children)]);
    const outlined = (items: readonly OutlineItem[]): string[] =>
      items.flatMap(({ title, dest, items: below }) => [
        Array.isArray(dest) ? title : `${title} leads nowhere`,
        ...outlined(below),
      ]);
    expect(outlined(await pdf.getOutline())).toEqual(titlesOf(order.bookmarks));
    if (path === 'slides.pdf') expect(pages).toBe(titlesOf(order.bookmarks).length);
    // As characters that are searched for, not as the radicals that look like them.
    const { text } = await extractText(await openPdf(bytes), { mergePages: true });
    expect(text).toContain('杭州');
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
  });

  it('is made of the same bytes whatever was printed before it', async () => {
    const [slides] = prints;
    if (!slides) throw new Error('nothing is ordered');
    expect(Buffer.from(await print(slides)).equals(files.get(slides.path) ?? new Uint8Array())).toBe(true);
  });
});

describe('a printed page', () => {
  it('has in its contents the numbers of its pages', async () => {
    // The longer a number, the more lines its entry takes: filling them in moves what comes behind.
    const ids = Array.from({ length: 60 }, (_, at) => `第${at + 1}`);
    const entry = (id: string) =>
      `<p style="width:4em"><a href="#${id}">x</a> to <span data-page-of="${id}"></span>.</p>`;
    const part = (id: string, at: number) => `<h2 id="${id}">Part ${at + 1}</h2><p>${'text '.repeat(20)}</p>`;
    const bytes = await print(
      orderOf(`<h1>Contents</h1>${ids.map(entry).join('')}${ids.map(part).join('')}`, {
        hasContents: true,
        bookmarks: ids.map((id) => ({ title: id, target: { id }, children: [] })),
      }),
    );
    const pdf = await openPdf(bytes);
    const outline: readonly OutlineItem[] = await pdf.getOutline();
    const pages = await Promise.all(
      outline.map(async ({ dest }) => (Array.isArray(dest) ? (await pdf.getPageIndex(dest[0])) + 1 : 0)),
    );
    const { text } = await extractText(await openPdf(bytes), { mergePages: true });
    expect([...text.matchAll(/x to (\d+)\./g)].map(([, number]) => Number(number))).toEqual(pages);
    expect(pages[0]).toBeGreaterThan(2);
    expect(pages[59]).toBe((pages[0] ?? 0) + 59);
    expect((await readPdf(bytes)).looseTexts).toBe(0);
  });

  it('asks for nothing, reads no file and runs no script', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('body { font-size: 30pt }');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const folder = mkdtempSync(join(tmpdir(), 'lectern-print-'));
    const secret = join(folder, 'secret.html');
    writeFileSync(secret, 'secret');
    try {
      const bytes = await print(
        orderOf(`<link rel="stylesheet" href="${address}/a.css"><img src="${address}/a.png" alt="picture">
<iframe src="${pathToFileURL(secret)}"></iframe><iframe src="${address}"></iframe>
<p>before</p><script>document.querySelector('p').textContent = 'written by a script'</script>
<p onclick="1" style="background: url(${address}/b.png)">behind</p>`),
      );
      const { text } = await extractText(await openPdf(bytes), { mergePages: true });
      expect(text).toMatch(/before\s+behind/);
      expect(text).not.toMatch(/secret|script/);
      expect(requests).toBe(0);
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('shows pictures that only the styles name, and those that may wait', async () => {
    const red = `<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><text y='20' font-size='20'>%s</text></svg>`;
    const address = (text: string) => `data:image/svg+xml,${encodeURIComponent(red.replace('%s', text))}`;
    const bytes = await print(
      orderOf(`<p style="width:40px;height:40px;background:url(&quot;${address('one')}&quot;)"></p>
<p style="height:3000px"></p><img loading="lazy" alt="" src="${address('two')}">`),
    );
    const { text } = await extractText(await openPdf(bytes), { mergePages: true });
    expect(text).toMatch(/one[\s\S]*two/);
  });
});
