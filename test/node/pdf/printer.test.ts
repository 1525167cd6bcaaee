import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPrinter } from '../../../src/node/pdf/printer.ts';
import { readTemporaryName } from '../../../src/node/temporary-files.ts';
import type { PrintOrder } from '../../../src/page/print-order.ts';

const order: PrintOrder = {
  path: 'slides.pdf',
  private: false,
  html: '<!doctype html><html lang="en"><head><title>x</title></head><body>x</body></html>',
  about: { title: 'x', author: undefined, subject: undefined, keywords: [], language: 'en', date: undefined },
  bookmarks: [],
  hasContents: false,
};

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-printer-'));
  const program = `#!${process.execPath}\nimport(${JSON.stringify(join(import.meta.dirname, 'fake-browser.mjs'))});\n`;
  writeFileSync(join(folder, 'browser'), program);
  chmodSync(join(folder, 'browser'), 0o755);
  const pdf = await PDFDocument.create();
  pdf.addPage();
  writeFileSync(join(folder, 'x.pdf'), await pdf.save());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A printer whose browser is the fake one, of a mood for each time that it is started. */
function openPrinter(moods: string, options: { readonly jobs?: number; readonly patience?: number } = {}) {
  const starts = join(folder, `starts-${moods.replaceAll(' ', '-')}`);
  rmSync(starts, { force: true });
  const printer = createPrinter({
    env: {
      ...process.env,
      LECTERN_BROWSER: join(folder, 'browser'),
      LECTERN_FAKE: moods,
      LECTERN_STARTS: starts,
      LECTERN_PDF: join(folder, 'x.pdf'),
      XDG_CACHE_HOME: folder,
    },
    browser: undefined,
    jobs: 2,
    warn: () => {},
    patience: 20_000,
    ...options,
  });
  return { printer, starts: () => readFileSync(starts, 'utf8').length };
}

/** Prints so many orders at once; says what became of each. */
async function printAll(moods: string, count: number, options = {}) {
  const { printer, starts } = openPrinter(moods, options);
  printer.prepare();
  const orders = Array.from({ length: count }, (_, at) => ({ ...order, path: `${at}.pdf` }));
  const results = await Promise.allSettled(orders.map((one) => printer.print(one)));
  await printer.close();
  const ends = results.map((one) => (one.status === 'fulfilled' ? one.value.path : one.reason));
  return { ends, starts: starts() };
}

describe.skipIf(process.platform === 'win32')('createPrinter', () => {
  it('prints all orders in one browser', async () => {
    const { ends, starts } = await printAll('works', 5);
    expect(ends).toEqual(['0.pdf', '1.pdf', '2.pdf', '3.pdf', '4.pdf']);
    expect(starts).toBe(1);
  });

  it.each([
    [1, ['a']],
    [2, ['a', 'b']],
  ])('has %i at a time begin', async (jobs, first) => {
    const { printer } = openPrinter('works', { jobs });
    const begun: string[] = [];
    const print = (path: string) => printer.print({ ...order, path }, () => begun.push(path));
    const printed = Promise.all(['a', 'b', 'c'].map(print));
    expect(begun).toEqual(first);
    await printed;
    await printer.close();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it.each(['dies', 'crashes', 'refuses'])('prints once more in a new browser where one %s', async (mood) => {
    const { ends, starts } = await printAll(`${mood} works`, 1);
    expect(ends).toEqual(['0.pdf']);
    expect(starts).toBe(2);
  });

  it('ends a browser that hangs, and prints once more', async () => {
    const { ends, starts } = await printAll('hangs works', 1, { patience: 2_500 });
    expect(ends).toEqual(['0.pdf']);
    expect(starts).toBe(2);
  });

  it('gives up after the second time, for that order and those that wait', async () => {
    const { ends, starts } = await printAll('dies', 3, { jobs: 1 });
    expect(ends.map(({ code }) => code)).toEqual(['print-failed', 'print-failed', 'print-failed']);
    expect(ends[0].message).toMatch(/^0\.pdf was not printed, tried twice: it ended with 7\.$/);
    expect(starts).toBeLessThanOrEqual(4);
  });

  it.each([
    ['broken', /did not start: cannot open display$/, 20_000],
    ['mute', /did not start: the browser did not answer Browser\.getVersion within 1 s$/, 1_000],
  ])('says why a %s browser does not start, which is not tried again', async (mood, message, patience) => {
    const { ends, starts } = await printAll(mood, 2, { patience });
    for (const end of ends)
      expect(end).toMatchObject({ code: 'browser-failed', message: expect.stringMatching(message) });
    expect(starts).toBe(1);
  });

  it('leaves no folder of a browser behind', async () => {
    await printAll('dies works', 2);
    const left = readdirSync(tmpdir()).filter((name) => readTemporaryName(name)?.pid === process.pid);
    expect(left).toEqual([]);
  });

  it('says where there is no browser', async () => {
    const printer = createPrinter({
      env: process.env,
      browser: join(folder, 'none'),
      jobs: 1,
      warn: () => {},
    });
    printer.prepare();
    await expect(printer.print(order)).rejects.toMatchObject({ code: 'no-browser' });
    await printer.close();
  });
});
