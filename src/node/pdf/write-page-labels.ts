import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** What viewers call each page, where that is not its number from 1. */
export function writePageLabels({ context, catalog }: PDFDocument, labels: readonly string[]): void {
  if (labels.every((label, index) => label === `${index + 1}`)) return;
  const ranges = labels.flatMap((label, index) => {
    const number = /^[1-9]\d*$/.test(label) ? Number(label) : undefined;
    if (number === undefined) return [index, context.obj({ P: PDFHexString.fromText(label) })];
    const goesOn = labels[index - 1] === `${number - 1}` && number > 1;
    return goesOn ? [] : [index, context.obj({ S: 'D', St: number })];
  });
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
