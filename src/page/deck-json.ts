import type { Deck } from '../deck/deck.ts';
import type { OutputFile } from './output-file.ts';

/** The deck as data: no HTML, no colour, no notes, and no places in the author's files. */
export function deckJson(deck: Deck): OutputFile {
  const leftOut = new Set(['span', 'notes', 'notesFootnotes']);
  const content = JSON.stringify(deck, (key, value: unknown) => (leftOut.has(key) ? undefined : value), 2);
  return { path: 'deck.json', content: `${content}\n`, private: false };
}
