import { PDFDocument } from '@cantoo/pdf-lib';

/** A PDF as the browser printed it. */
export function openPdf(printed: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}
