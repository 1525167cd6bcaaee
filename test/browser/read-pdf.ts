import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** What a PDF is made of, as far as readers of its structure depend on it. */
export interface PdfParts {
  readonly pages: number;
  readonly isTagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly kind: string; readonly isEmbedded: boolean }[];
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
  return {
    pages: pdf.getPageCount(),
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
