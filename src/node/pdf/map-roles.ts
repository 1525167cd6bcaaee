import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** What browsers write of PDF 2.0, and what readers of PDF 1.7 are to take it for. */
const roles = { Strong: 'Span', Em: 'Span', Aside: 'Note' } as const;

export function mapRoles(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(tree instanceof PDFDict)) return;
  const names = Object.entries(roles).map(([from, to]) => [from, PDFName.of(to)] as const);
  tree.set(PDFName.of('RoleMap'), pdf.context.obj(Object.fromEntries(names)));
}
