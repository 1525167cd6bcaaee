import type { Fact } from '../../../figure/figure.ts';
import type { Words } from '../../../language/words.ts';
import { nameFact } from './name-fact.ts';

/** So many values that share a remark are named one by one; of more, the measures. */
const MOST_NAMED = 4;

/** `Price of land (AI Valley) 20%, …` */
export function nameFacts(facts: readonly Fact[], words: Words, language: string): string {
  const names =
    facts.length > MOST_NAMED
      ? new Set(facts.map(({ metric }) => metric))
      : facts.map((fact) => `${nameFact(fact, language)} ${fact.text}`);
  return [...names].join(words.listSeparator);
}
