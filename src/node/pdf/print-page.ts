import type { PrintOrder } from '../../page/print-order.ts';
import type { PrintingPage } from '../browser/printing-page.ts';
import type { OpenedPdf } from './open-pdf.ts';
import type { PageMemory } from './page-memory.ts';

/** What is filled in when it is known on which page of paper something begins. */
const PAGE_OF = 'data-page-of';
/** Filling in moves nothing, or once; more would go back and forth. */
const MOST_PASSES = 4;

/**
 * Prints a page, and again until the numbers in its contents are those of its pages.
 *
 * @param memory of the numbers that it had the last time: where they still hold, it is printed once
 */
export async function printPage(
  page: PrintingPage,
  order: PrintOrder,
  memory: PageMemory,
): Promise<OpenedPdf> {
  await page.load(order.html);
  const known = order.hasContents ? memory.recall(order) : undefined;
  if (known) await page.fill(PAGE_OF, known);
  const isWhole = !order.hasContents || known !== undefined;
  // Loaded while the browser prints.
  const [{ openPdf }, { readTargets }, first] = await Promise.all([
    import('./open-pdf.ts'),
    import('./read-targets.ts'),
    isWhole ? page.print() : page.printPlaces(),
  ]);
  let opened = await openPdf(first);
  if (!order.hasContents) return opened;
  const findPages = () =>
    new Map(
      [...readTargets(opened.pdf)].map(([id, target]) => [
        id,
        order.pageLabels?.[target.page - 1] ?? `${target.page}`,
      ]),
    );
  let filled = known;
  let pages = findPages();
  for (let pass = 1; pass < MOST_PASSES && !holds(pages, filled); pass += 1) {
    filled = pages;
    await page.fill(PAGE_OF, pages);
    opened = await openPdf(await page.print());
    pages = findPages();
  }
  if (!holds(pages, known)) await memory.remember(order, pages);
  return opened;
}

function holds(pages: ReadonlyMap<string, string>, filled: ReadonlyMap<string, string> | undefined): boolean {
  return filled !== undefined && [...pages].every(([id, number]) => filled.get(id) === number);
}
