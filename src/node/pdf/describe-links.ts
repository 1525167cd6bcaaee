import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const CONTENTS = PDFName.of('Contents');

/** Says where each link leads, for those who don't see the page around it. */
export function describeLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (const ref of annotations.asArray()) {
      const link = pdf.context.lookup(ref);
      if (!(link instanceof PDFDict) || link.has(CONTENTS)) continue;
      const target = readTarget(link);
      if (target !== undefined) link.set(CONTENTS, PDFHexString.fromText(target));
    }
  }
}

function readTarget(link: PDFDict): string | undefined {
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
