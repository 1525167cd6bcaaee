import type { PrintOrder } from '../../page/print-order.ts';
import type { PrintingPage } from '../browser/printing-page.ts';
import type { OpenedPdf } from './open-pdf.ts';

/** What is filled in when it is known on which page of paper something begins. */
const PAGE_OF = 'data-page-of';
/** Filling in moves nothing, or once; more would go back and forth. */
const MOST_PASSES = 4;

/** Prints a page, and again until the numbers in its contents are those of its pages. */
export async function printPage(
  page: PrintingPage,
  { html, hasContents, pageLabels }: Pick<PrintOrder, 'html' | 'hasContents' | 'pageLabels'>,
): Promise<OpenedPdf> {
  await page.load(html);
  // Loaded while the browser prints.
  const [{ openPdf }, { readTargets }, first] = await Promise.all([
    import('./open-pdf.ts'),
    import('./read-targets.ts'),
    hasContents ? page.printPlaces() : page.print(),
  ]);
  let opened = await openPdf(first);
  if (!hasContents) return opened;
  const findPages = () =>
    new Map(
      [...readTargets(opened.pdf)].map(([id, target]) => [
        id,
        pageLabels?.[target.page - 1] ?? `${target.page}`,
      ]),
    );
  let pages = findPages();
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    await page.fill(PAGE_OF, pages);
    opened = await openPdf(await page.print());
    const found = findPages();
    if ([...found].every(([id, number]) => pages.get(id) === number)) break;
    pages = found;
  }
  return opened;
}
