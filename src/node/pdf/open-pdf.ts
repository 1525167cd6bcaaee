import { PDFDocument } from '@cantoo/pdf-lib';

/** A PDF as the browser printed it. */
export interface OpenedPdf {
  readonly pdf: PDFDocument;
  /** Elements of its structure as they are written, by their object's number. */
  readonly elements: ReadonlyMap<number, string>;
}

const ELEMENT = /\n(\d+) 0 obj\n(<<\s*\/Type \/StructElem\b[\s\S]*?)\nendobj(?=\n)/g;

/**
 * Reads all but the structure's elements, which are most of the objects: they stay as they are, and to take
 * each of them apart takes longer than all the rest.
 */
export async function openPdf(printed: Uint8Array): Promise<OpenedPdf> {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength);
  const elements = new Map<number, string>();
  const rest: Buffer[] = [];
  let end = 0;
  for (const { 0: whole, 1: number, 2: text = '', index } of bytes.toString('latin1').matchAll(ELEMENT)) {
    elements.set(Number(number), text);
    rest.push(bytes.subarray(end, index));
    end = index + whole.length;
  }
  rest.push(bytes.subarray(end));
  const options = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
  const pdf = await PDFDocument.load(Buffer.concat(rest), options);
  const { context } = pdf;
  context.largestObjectNumber = Math.max(context.largestObjectNumber, ...elements.keys());
  return { pdf, elements };
}
