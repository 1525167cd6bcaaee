import type { Deck } from '../deck/deck.ts';
import type { OutputFile } from './output-file.ts';
import type { PageParts } from './prepare-page.ts';
import type { PrintOrder } from './print-order.ts';
import { printedDocument } from './printed-document.ts';
import type { OutputOptions } from './render-outputs.ts';

/** A deck → its handout, one HTML file that prints from any browser; and the order for a PDF of it. */
export async function renderHandout(
  deck: Deck,
  _parts: PageParts,
  { withNotes }: OutputOptions,
): Promise<{ readonly file: OutputFile; readonly print: PrintOrder }> {
  const content = '';
  const isPrivate = withNotes === true;
  return {
    file: { path: 'handout.html', content, private: isPrivate },
    print: {
      path: 'handout.pdf',
      private: isPrivate,
      html: content,
      about: printedDocument(deck),
      bookmarks: [],
      hasContents: true,
    },
  };
}
