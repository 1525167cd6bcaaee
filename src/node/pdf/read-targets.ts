import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** Where links of the page lead to. */
export interface LinkTarget {
  /** From 1. */
  readonly page: number;
  /** As PDF has it: page, `/XYZ`, left, top, zoom. */
  readonly destination: PDFArray;
}

/** Chromium writes a place for each id that a link leads to, under the name that stands in the link. */
export function readTargets(pdf: PDFDocument): ReadonlyMap<string, LinkTarget> {
  const named = pdf.catalog.lookup(PDFName.of('Dests'));
  if (!(named instanceof PDFDict)) return new Map();
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  return new Map(
    named.entries().flatMap(([name, value]) => {
      const destination = pdf.context.lookup(value);
      if (!(destination instanceof PDFArray)) return [];
      const page = destination.get(0);
      const number = page instanceof PDFRef ? numbers.get(page) : undefined;
      return number === undefined ? [] : [[readId(name.decodeText()), { page: number, destination }]];
    }),
  );
}

/** Ids stand in addresses with `%` for all that is not Latin. */
function readId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
