import { inflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** What a PDF is made of, as far as readers of it are concerned. */
export interface ReadPdf {
  readonly pages: number;
  /** Page sizes in pt, each once. */
  readonly sizes: readonly string[];
  readonly fonts: readonly { readonly kind: string; readonly name: string }[];
  /** Width and height in pixels; masks aside. */
  readonly images: readonly string[];
  /** Of the structure, by role: how many there are. */
  readonly roles: ReadonlyMap<string, number>;
  /** The alternative texts of its figures; '' where one has none. */
  readonly figures: readonly string[];
  /** Every character that a glyph stands for. */
  readonly characters: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.flatMap((object) => (object instanceof PDFDict ? [object] : []));
  const streams = objects.flatMap((object) => (object instanceof PDFRawStream ? [object] : []));
  const elements = dicts.filter((dict) => nameOf(dict, 'Type') === 'StructElem');
  const masks = new Set(streams.map(({ dict }) => dict.lookup(PDFName.of('SMask'))));
  const roles = new Map<string, number>();
  for (const element of elements) {
    const role = nameOf(element, 'S');
    roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return {
    pages: pdf.getPageCount(),
    sizes: [
      ...new Set(
        pdf.getPages().map((page) => `${Math.round(page.getWidth())} × ${Math.round(page.getHeight())}`),
      ),
    ],
    fonts: dicts
      .filter((dict) => nameOf(dict, 'Type') === 'Font')
      .map((dict) => ({ kind: nameOf(dict, 'Subtype'), name: nameOf(dict, 'BaseFont') })),
    images: streams
      .filter((stream) => nameOf(stream.dict, 'Subtype') === 'Image' && !masks.has(stream))
      .map(({ dict }) => `${dict.get(PDFName.of('Width'))} × ${dict.get(PDFName.of('Height'))}`),
    roles,
    figures: elements
      .filter((element) => nameOf(element, 'S') === 'Figure')
      .map((element) => textOf(element.get(PDFName.of('Alt')))),
    characters: dicts
      .map((dict) => dict.lookup(PDFName.of('ToUnicode')))
      .flatMap((stream) => (stream instanceof PDFRawStream ? [charactersOf(stream)] : []))
      .join(''),
  };
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

/** `<0012> <4E00>`, and ranges with the first of many: `<0012> <0015> <0041>`. */
function charactersOf({ contents }: PDFRawStream): string {
  const map = inflateSync(contents).toString('latin1');
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
