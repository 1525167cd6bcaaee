import { execFileSync } from 'node:child_process';
import { constants, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBrowserEnvironment } from '../../src/node/browser/browser-environment.ts';
import { findBrowser } from '../../src/node/browser/find-browser.ts';
import { startBrowser } from '../../src/node/browser/start-browser.ts';
import { cacheFolder } from '../../src/node/cache-folder.ts';
import { createDeckBuilder } from '../../src/node/deck-builder.ts';
import { createPrinter, type Printer } from '../../src/node/pdf/printer.ts';
import type { PrintOrder } from '../../src/page/print-order.ts';
import { type Canary, canaryCases, canaryPage } from './canary-cases.ts';

const SECRET = 'canary-sings-7f3a';

let folder: string;
let server: Server;
let hits: string[];
let canary: Canary;
let printer: Printer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-canary-'));
  hits = [];
  server = createServer(({ url }, response) => {
    hits.push(url ?? '');
    response.end(SECRET);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const file = join(folder, 'canary.png');
  writeFileSync(file, SECRET);
  writeFileSync(join(folder, 'canary.md'), `## ${SECRET}\n`);
  canary = { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, file };
  printer = createPrinter({ env: process.env, browser: undefined, jobs: 2, warn: () => {} });
  printer.prepare();
});

afterAll(async () => {
  await printer.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function textOf(order: PrintOrder): Promise<string> {
  const { content } = await printer.print(order);
  const pdf = await getDocumentProxy(Uint8Array.from(content as Uint8Array));
  return (await extractText(pdf, { mergePages: true })).text;
}

/** The text, and what stands in it as base64. */
function unpacked(html: string): string {
  const data = [...html.matchAll(/base64,([A-Za-z0-9+/=]+)/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString('latin1'),
  );
  return [html, decodeURIComponent(html.replace(/%(?![0-9a-f]{2})/gi, '%25')), ...data].join('\n');
}

describe('a canary', () => {
  it('is neither read nor asked for, in sixty ways', async () => {
    const cases = canaryCases({ server: 'http://127.0.0.1:9', file: '/x' });
    expect(cases.length).toBeGreaterThan(40);
    let built = 0;
    for (const [index, { name, front = '', body = 'x', files = {} }] of canaryCases(canary).entries()) {
      const root = join(folder, `${index}`);
      const texts = { 'outline.md': `---\ntitle: T\nlang: en\n${front}\n---\n\n## S\n\n${body}\n`, ...files };
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      symlinkSync(canary.file, join(root, 'link.png'));
      const builder = createDeckBuilder({ ...process.env, XDG_CACHE_HOME: join(folder, 'cache') });
      const deck = { root, home: root, outline: 'outline.md', output: 'deck', language: undefined };
      const made = await builder.open(deck, undefined).build({ outputs: ['html', 'handout', 'pdf'] });
      // Refused with a reason, or built without what was named.
      if (made.files.length === 0)
        expect([name, made.problems.some(({ severity }) => severity === 'error')]).toEqual([name, true]);
      else built += 1;
      for (const { content } of made.files)
        expect([name, unpacked(String(content)).includes(SECRET)]).toEqual([name, false]);
      const printed = await Promise.all(made.prints.map(textOf));
      expect([name, printed.join('').includes(SECRET)]).toEqual([name, false]);
      expect([name, hits]).toEqual([name, []]);
    }
    expect(built).toBeGreaterThan(10);
  });

  it('is out of reach for whatever is printed', async () => {
    const pipe = join(folder, 'pipe');
    // Whoever opens it to read waits there, and is seen.
    if (process.platform === 'linux') execFileSync('mkfifo', [pipe]);
    const text = await textOf({
      path: 'handout.pdf',
      private: false,
      html: canaryPage({ ...canary, file: pipe }) + canaryPage(canary),
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
    });
    expect(text).toMatch(/before[\s\S]*behind/);
    expect(text).not.toMatch(/canary-sings|written by a script/);
    expect(hits).toEqual([]);
    if (process.platform === 'linux')
      expect(() => openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)).toThrow(/ENXIO/);
  });

  it('is not put in the place of a page that would go there', async () => {
    const environment = readBrowserEnvironment(process.env);
    const browser = await startBrowser({
      browser: findBrowser({ flag: undefined, ...environment }),
      environment,
      cacheFolder: cacheFolder(process.env),
      patience: 60_000,
      warn: () => {},
    });
    const page = await browser.openPage();
    for (const place of [`${canary.server}/refresh`, `file://${canary.file}`]) {
      await page.load(
        `<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="0;url=${place}"></head><body>stays</body></html>`,
      );
      // Time enough to have gone.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const pdf = await getDocumentProxy(Uint8Array.from(await page.print()));
      expect([place, (await extractText(pdf, { mergePages: true })).text]).toEqual([place, 'stays']);
    }
    await browser.close();
    expect(hits).toEqual([]);
  });
});
