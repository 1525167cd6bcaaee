import type { Deck } from '../deck/deck.ts';
import type { TextKey } from '../outline/settings.ts';
import { plainInlines } from './plain-inlines.ts';
import type { PrintedDocument } from './print-order.ts';

/** What a PDF of a deck says of itself. */
export function printedDocument(deck: Deck): PrintedDocument {
  const text = (key: TextKey) => {
    const plain = plainInlines(deck.texts[key] ?? []).trim();
    return plain === '' ? undefined : plain;
  };
  return {
    title: text('title') ?? plainInlines(deck.slides[0]?.headline ?? []),
    author: text('author') ?? text('organisation'),
    subject: text('thesis') ?? text('question') ?? text('subtitle'),
    keywords: [text('occasion'), text('marking')].filter((word) => word !== undefined),
    language: deck.language,
    date: deck.date,
  };
}
