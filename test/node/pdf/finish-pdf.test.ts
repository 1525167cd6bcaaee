import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/node/pdf/finish-pdf.ts';
import { openPdf } from '../../../src/node/pdf/open-pdf.ts';
import type { PrintOrder } from '../../../src/page/print-order.ts';

const about: PrintOrder['about'] = {
  title: '为什么是 <杭州> & Co.',
  author: 'Ada 洛芙莱斯',
  subject: undefined,
  keywords: ['研讨会', 'draft'],
  language: 'zh-CN',
  date: '2025-02',
};

/** As unpdf gives it. */
interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

/** Three pages, the second with a place that links lead to. */
async function print(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setCreationDate(new Date());
  const pages = [1, 2, 3].map(() => pdf.addPage([595, 842]));
  for (const page of pages) page.drawRectangle({ x: 10, y: 10, width: 50, height: 50 });
  const { context, catalog } = pdf;
  const place = context.obj([pages[1]?.ref ?? null, 'XYZ', 0, 700, null]);
  catalog.set(PDFName.of('Dests'), context.obj({ '%E4%B8%80': place }));
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] });
  link.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of('https://example.org/a?b') }));
  pages[0]?.node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
  return pdf.save({ useObjectStreams: false });
}

async function finish(order: Partial<PrintOrder> = {}): Promise<Uint8Array> {
  return Uint8Array.from(finishPdf(await openPdf(await print()), { about, bookmarks: [], ...order }));
}

describe('finishPdf', () => {
  it('says what the document is, with no clock', async () => {
    const { info, metadata } = await (await getDocumentProxy(await finish())).getMetadata();
    expect(info).toMatchObject({
      Title: about.title,
      Author: about.author,
      Keywords: '研讨会, draft',
      Creator: 'Lectern',
      Producer: 'Lectern',
      CreationDate: 'D:202502',
      ModDate: 'D:202502',
      Language: 'zh-CN',
    });
    expect(info).not.toHaveProperty('Subject');
    expect(metadata.get('dc:title')).toBe(about.title);
    expect(metadata.get('dc:language')).toBe('zh-CN');
    expect(metadata.get('xmp:createdate')).toBe('2025-02');
  });

  it('has no date where the deck has none', async () => {
    const bytes = await finish({ about: { ...about, date: undefined } });
    const { info, metadata } = await (await getDocumentProxy(bytes)).getMetadata();
    expect(info).not.toHaveProperty('CreationDate');
    expect(metadata.get('xmp:createdate')).toBeNull();
  });

  it('has bookmarks within bookmarks, to ids and pages, and is opened with them', async () => {
    const pdf = await getDocumentProxy(
      await finish({
        bookmarks: [
          {
            title: '甲',
            target: { id: 'gone' },
            children: [{ title: 'An id', target: { id: '一' }, children: [] }],
          },
          { title: 'A page', target: { page: 3 }, children: [] },
        ],
      }),
    );
    const outline: readonly OutlineItem[] = await pdf.getOutline();
    const pageOf = async (dest: unknown) => (Array.isArray(dest) ? pdf.getPageIndex(dest[0]) : undefined);
    const [first, second] = outline;
    expect(outline.map(({ title }) => title)).toEqual(['甲', 'A page']);
    expect(first?.items[0]?.title).toBe('An id');
    // A heading without a place of its own leads to its first part.
    expect(await pageOf(first?.dest)).toBe(1);
    expect(await pageOf(first?.items[0]?.dest)).toBe(1);
    expect(await pageOf(second?.dest)).toBe(2);
    expect(await pdf.getPageMode()).toBe('UseOutlines');
    expect((await pdf.getViewerPreferences()) ?? {}).toMatchObject({ DisplayDocTitle: true });
  });

  it('calls pages by their labels', async () => {
    const labels = ['i', '1', '2'];
    const pdf = await getDocumentProxy(await finish({ pageLabels: labels }));
    expect(await pdf.getPageLabels()).toEqual(labels);
    const numbered = await getDocumentProxy(await finish({ pageLabels: ['1', '2', '3'] }));
    expect(await numbered.getPageLabels()).toBeNull();
  });

  it('says of links where they lead', async () => {
    const page = await (await getDocumentProxy(await finish())).getPage(1);
    expect(await page.getAnnotations()).toMatchObject([
      { url: 'https://example.org/a?b', contentsObj: { str: 'https://example.org/a?b' } },
    ]);
  });

  it('makes the same bytes of the same pages, smaller ones', async () => {
    const printed = await print();
    const [once, again] = [await finish(), await finish()];
    expect(Buffer.from(once).equals(again)).toBe(true);
    expect(Buffer.from(once).includes('/ObjStm')).toBe(true);
    expect((await PDFDocument.load(printed)).getPageCount()).toBe(
      (await PDFDocument.load(once)).getPageCount(),
    );
  });

  it('numbers elements by themselves, not by what was printed before', async () => {
    const finished = async (first: number) => {
      const pdf = await PDFDocument.load(await print(), { updateMetadata: false });
      const { context, catalog } = pdf;
      const name = (at: number) => PDFString.of(`node${String(first + at).padStart(8, '0')}`);
      const cell = context.obj({ O: 'Table' });
      cell.set(PDFName.of('Headers'), context.obj([name(3)]));
      const header = context.register(context.obj({ Type: 'StructElem', S: 'TH', ID: name(3) }));
      const data = context.register(context.obj({ Type: 'StructElem', S: 'TD', ID: name(7), A: cell }));
      const root = context.obj({ Type: 'StructTreeRoot', K: [header, data] });
      root.set(PDFName.of('IDTree'), context.obj({ Names: [name(3), header, name(7), data] }));
      catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
      const printed = await pdf.save({ useObjectStreams: false });
      return Uint8Array.from(finishPdf(await openPdf(printed), { about, bookmarks: [] }));
    };
    const bytes = await finished(12);
    expect(Buffer.from(bytes).equals(await finished(9_000))).toBe(true);
    const pdf = await PDFDocument.load(bytes);
    const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const names = tree.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
    expect([names.lookup(0), names.lookup(2)].map(String)).toEqual(['(e000001)', '(e000002)']);
    const cell = pdf.context.lookup(names.get(3), PDFDict).lookup(PDFName.of('A'), PDFDict);
    expect(`${cell.lookup(PDFName.of('Headers'))}`).toBe('[ (e000001) ]');
  });

  it('leaves a page alone whose content it cannot read', async () => {
    const opened = await openPdf(await print());
    const { pdf } = opened;
    const ref = pdf.getPage(0).node.get(PDFName.of('Contents'));
    const odd = PDFRawStream.of(pdf.context.obj({ Filter: 'LZWDecode' }), new Uint8Array([1, 2, 3]));
    pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(odd));
    expect(ref).toBeDefined();
    const again = await PDFDocument.load(finishPdf(opened, { about, bookmarks: [] }));
    expect(again.getPageCount()).toBe(3);
  });
});
