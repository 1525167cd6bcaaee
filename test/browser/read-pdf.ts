import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** What a PDF is made of, as far as readers of its structure depend on it. */
export interface PdfParts {
  readonly pages: number;
  /** Of pages, in pt, each once. */
  readonly sizes: readonly string[];
  readonly isTagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly kind: string; readonly isEmbedded: boolean }[];
  /** Of images, in pixels; masks aside. */
  readonly images: readonly string[];
  /** Every character that a glyph stands for. */
  readonly characters: string;
  /** How often an element of each kind is in the structure. */
  readonly elements: ReadonlyMap<string, number>;
  /** Figures without an alternative text. */
  readonly silentFigures: number;
  /** Operators that show text outside of elements and artifacts. */
  readonly looseTexts: number;
}

const name = (text: string) => PDFName.of(text);

export async function readPdf(bytes: Uint8Array): Promise<PdfParts> {
  const pdf = await PDFDocument.load(bytes);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object) => object instanceof PDFDict);
  const ofType = (type: string) => dicts.filter((dict) => dict.get(name('Type')) === name(type));
  const nameIn = (dict: PDFDict, key: string) => `${dict.lookup(name(key)) ?? ''}`.slice(1);
  const elements = ofType('StructElem');
  const figures = elements.filter((element) => nameIn(element, 'S') === 'Figure');
  const kinds = elements.map((element) => nameIn(element, 'S'));
  const drawn = [
    ...pdf.getPages().map((page) => page.node.lookup(name('Contents'))),
    ...objects.filter((object) => object instanceof PDFRawStream && isForm(object)),
  ];
  const streams = objects.filter((object) => object instanceof PDFRawStream);
  const masks = new Set<PDFObject | undefined>(streams.map(({ dict }) => dict.lookup(name('SMask'))));
  const sizes = pdf
    .getPages()
    .map((page) => `${Math.round(page.getWidth())} × ${Math.round(page.getHeight())}`);
  return {
    pages: pdf.getPageCount(),
    sizes: [...new Set(sizes)],
    images: streams
      .filter((stream) => nameIn(stream.dict, 'Subtype') === 'Image' && !masks.has(stream))
      .map(({ dict }) => `${dict.get(name('Width'))} × ${dict.get(name('Height'))}`),
    characters: dicts.map((dict) => charactersOf(dict.lookup(name('ToUnicode')))).join(''),
    isTagged: `${pdf.catalog.lookup(name('MarkInfo'))}`.includes('/Marked true'),
    fonts: ofType('Font')
      .filter((font) => font.get(name('Subtype')) !== name('Type0'))
      .map((font) => ({
        name: nameIn(font, 'BaseFont'),
        kind: nameIn(font, 'Subtype'),
        isEmbedded: font.lookupMaybe(name('FontDescriptor'), PDFDict)?.has(name('FontFile2')) ?? false,
      })),
    elements: new Map([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length])),
    silentFigures: figures.filter((figure) => !figure.has(name('Alt'))).length,
    looseTexts: drawn.reduce((sum, stream) => sum + countLooseTexts(stream), 0),
  };
}

function isForm(stream: PDFRawStream): boolean {
  return stream.dict.get(name('Subtype')) === name('Form');
}

function countLooseTexts(stream: PDFObject | undefined): number {
  if (!(stream instanceof PDFRawStream)) return 0;
  const bytes = stream.dict.has(name('Filter')) ? inflateSync(stream.contents) : stream.contents;
  let depth = 0;
  let loose = 0;
  for (const line of Buffer.from(bytes).toString('latin1').split('\n')) {
    if (/\bB(DC|MC)\s*$/.test(line)) depth += 1;
    else if (/^EMC\s*$/.test(line)) depth -= 1;
    else if (depth === 0 && /\b(?:Tj|TJ)\s*$/.test(line)) loose += 1;
  }
  return loose;
}

/** `<0012> <4E00>`, and ranges with the first of many: `<0012> <0015> <0041>`. */
function charactersOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const map = inflateSync(stream.contents).toString('latin1');
  const hex = (text = '') => Number.parseInt(text, 16);
  const single = [...map.matchAll(/^<[0-9A-F]+> <([0-9A-F]{4})>$/gim)].map(([, to]) => [hex(to), 1] as const);
  const ranges = [...map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gim)].map(
    ([, from, last, to]) => [hex(to), hex(last) - hex(from) + 1] as const,
  );
  return [...single, ...ranges]
    .flatMap(([first, count]) =>
      Array.from({ length: count }, (_, index) => String.fromCharCode(first + index)),
    )
    .join('');
}
