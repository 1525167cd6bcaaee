import { getDocumentProxy } from 'unpdf';

/** A line of text on a page of a PDF. */
export interface PageLine {
  readonly text: string;
  /** pt, of its largest type. */
  readonly size: number;
  /** pt from the bottom of the paper. */
  readonly bottom: number;
}

/** The lines of each page, from the top; texts at one height are one line. */
export async function pageLines(bytes: Uint8Array): Promise<readonly (readonly PageLine[])[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      const lines = new Map<number, { text: string; size: number }>();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const bottom = Math.round(item.transform[5]);
        const known = lines.get(bottom) ?? { text: '', size: 0 };
        lines.set(bottom, { text: known.text + item.str, size: Math.max(known.size, item.height) });
      }
      return [...lines].map(([bottom, line]) => ({ bottom, ...line })).sort((a, b) => b.bottom - a.bottom);
    }),
  );
}
