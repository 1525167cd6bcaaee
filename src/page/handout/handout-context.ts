import type { Deck } from '../../deck/deck.ts';
import type { Fact } from '../../figure/figure.ts';
import type { ProseContext } from '../prose-html.ts';

/** What the parts of a handout beside its slides are made from. */
export interface HandoutContext {
  readonly deck: Deck;
  readonly prose: Pick<ProseContext, 'words' | 'setText' | 'setSmallText' | 'sourceTitle' | 'sourceAddress'>;
}

/** The numbers of the sources that facts come from, in order. */
export function numbersOf(facts: readonly Fact[], { sources }: Pick<Deck, 'sources'>): readonly number[] {
  const ids = new Set(facts.map(({ source }) => source));
  return sources.flatMap(({ id, number }) => (ids.has(id) ? [number] : []));
}
