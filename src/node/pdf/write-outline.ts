import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Bookmark } from '../../page/print-order.ts';
import type { LinkTarget } from './read-targets.ts';

interface Branch {
  readonly first: PDFRef;
  readonly last: PDFRef;
  /** With all below. */
  readonly count: number;
}

/** Gives the document its outline, all of it open. A bookmark without a target leads where its first child does. */
export function writeOutline(
  pdf: PDFDocument,
  bookmarks: readonly Bookmark[],
  targets: ReadonlyMap<string, LinkTarget>,
): void {
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const findDestination = ({ target, children }: Bookmark): PDFArray | undefined => {
    if ('id' in target) {
      const found = targets.get(target.id)?.destination;
      return found ?? (children[0] && findDestination(children[0]));
    }
    const page = pages[target.page - 1];
    if (!page) return undefined;
    const destination = PDFArray.withContext(context);
    for (const part of [page.ref, PDFName.of('XYZ'), PDFNumber.of(0), PDFNumber.of(page.getHeight())])
      destination.push(part);
    destination.push(context.obj(null));
    return destination;
  };
  const write = (marks: readonly Bookmark[], parent: PDFRef): Branch | undefined => {
    const items = marks.map((mark) => ({ mark, ref: context.nextRef() }));
    let count = 0;
    items.forEach(({ mark, ref }, index) => {
      const below = write(mark.children, ref);
      count += 1 + (below?.count ?? 0);
      context.assign(
        ref,
        dictOf(pdf, {
          Title: PDFHexString.fromText(mark.title),
          Parent: parent,
          Prev: items[index - 1]?.ref,
          Next: items[index + 1]?.ref,
          First: below?.first,
          Last: below?.last,
          Count: below && PDFNumber.of(below.count),
          Dest: findDestination(mark),
        }),
      );
    });
    const [first, last] = [items[0], items.at(-1)];
    return first && last && { first: first.ref, last: last.ref, count };
  };
  const root = context.nextRef();
  const all = write(bookmarks, root);
  if (!all) return;
  const outline = {
    Type: PDFName.of('Outlines'),
    First: all.first,
    Last: all.last,
    Count: PDFNumber.of(all.count),
  };
  context.assign(root, dictOf(pdf, outline));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function dictOf(
  { context }: PDFDocument,
  entries: Readonly<Record<string, Parameters<PDFDict['set']>[1] | undefined>>,
) {
  const dict = PDFDict.withContext(context);
  for (const [name, value] of Object.entries(entries)) if (value) dict.set(PDFName.of(name), value);
  return dict;
}
