import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** An element of a PDF's structure, and the pages that it is drawn on, from 1. */
export interface ElementPages {
  readonly kind: string;
  readonly pages: readonly number[];
}

const name = (text: string) => PDFName.of(text);

/** Where the elements of some kinds are: one that is on two pages was parted. */
export async function elementPages(
  bytes: Uint8Array,
  kinds: readonly string[],
): Promise<readonly ElementPages[]> {
  const pdf = await PDFDocument.load(bytes);
  const numbers = new Map<PDFObject, number>(
    pdf.getPages().map((page, index) => [page.node as PDFObject, index + 1]),
  );
  const pageOf = (dict: PDFDict): readonly number[] => {
    const page = dict.lookup(name('Pg'));
    const number = page && numbers.get(page);
    return number === undefined ? [] : [number];
  };
  const collect = (element: PDFObject | undefined, own: readonly number[]): readonly number[] => {
    if (element instanceof PDFNumber) return own;
    if (element instanceof PDFArray)
      return element.asArray().flatMap((item) => collect(pdf.context.lookup(item), own));
    if (!(element instanceof PDFDict)) return [];
    const here = pageOf(element);
    const isContent = element.lookup(name('Type')) === name('MCR');
    if (isContent) return here.length > 0 ? here : own;
    return collect(element.lookup(name('K')), here.length > 0 ? here : own);
  };
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('StructElem')) return [];
    const kind = `${object.get(name('S'))}`.slice(1);
    if (!kinds.includes(kind)) return [];
    return [{ kind, pages: [...new Set(collect(object, []))].sort((a, b) => a - b) }];
  });
}
