import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PrintedDocument } from '../../page/print-order.ts';
import { writeXmp } from './write-xmp.ts';

/** What the document says of itself, for people and for programs. No clock: the deck's own date, or none. */
export function writeAbout(pdf: PDFDocument, about: PrintedDocument): void {
  const { context, catalog } = pdf;
  const { title, author, subject, keywords, language } = about;
  const date = readDate(about.date);
  const info = PDFDict.withContext(context);
  const say = (name: string, text: string | undefined) => {
    if (text !== undefined) info.set(PDFName.of(name), PDFHexString.fromText(text));
  };
  say('Title', title);
  say('Author', author);
  say('Subject', subject);
  say('Keywords', keywords.length === 0 ? undefined : keywords.join(', '));
  for (const name of ['Creator', 'Producer']) info.set(PDFName.of(name), PDFString.of('Lectern'));
  for (const name of date ? ['CreationDate', 'ModDate'] : [])
    info.set(PDFName.of(name), PDFString.of(`D:${date?.replaceAll('-', '')}`));
  const former = context.trailerInfo.Info;
  context.trailerInfo.Info = context.register(info);
  if (former instanceof PDFRef) context.delete(former);

  const xmp = new TextEncoder().encode(writeXmp({ ...about, date }));
  const stream = context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  const preferences = PDFDict.withContext(context);
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
}

/** Year, month, day, as far as they are known. */
function readDate(date: string | undefined): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0];
}
