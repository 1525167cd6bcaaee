import type { Deck } from '../../../deck/deck.ts';
import type { Fact, Figure } from '../../../figure/figure.ts';

/** A fact, with what its figure says of it. */
export interface FactUsed {
  readonly fact: Fact;
  /** Where the fact is that there is no value. */
  readonly missing: Figure['missing'];
}

/** Every fact behind a deck's figures, once. */
export function factsUsed({ figures }: Pick<Deck, 'figures'>): readonly FactUsed[] {
  const facts = new Map<string, FactUsed>();
  for (const { facts: behind, missing } of Object.values(figures)) {
    for (const fact of behind) {
      const key = [fact.metric, fact.entity, fact.period, fact.source, fact.text].join('\0');
      if (!facts.has(key)) facts.set(key, { fact, missing });
    }
  }
  return [...facts.values()];
}
