import type { Deck } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { sourceText } from './figure-details.ts';

/** A deck's sources in a line each, by id. */
export function citeSources({ sources, language }: Deck, words: Words): (id: string) => string {
  const texts = new Map(sources.map((source) => [source.id, sourceText(source, words, language)]));
  return (id) => texts.get(id) ?? id;
}
