import type { Fact } from '../figure/figure.ts';
import { wordsFor } from '../language/words.ts';
import { addDetails } from './add-details.ts';

/** Whose values are of which time, or which measure's, where those differ: `时期不同：杭州（2023年）；深圳（2019年）`. */
export function explainPeriods(
  facts: readonly Pick<Fact, 'entity' | 'metric' | 'period'>[],
  language: string,
): string[] {
  const dated = facts.flatMap(({ period, ...fact }) => (period === undefined ? [] : [{ ...fact, period }]));
  if (new Set(dated.map(({ period }) => period)).size < 2) return [];
  const words = wordsFor(language);
  const name = findDivider(dated);
  const periods = new Map<string, Set<string>>();
  for (const fact of dated) periods.set(name(fact), (periods.get(name(fact)) ?? new Set()).add(fact.period));
  const list = [...periods].map(([of, when]) =>
    addDetails(of, [[...when].join(words.listSeparator)], language),
  );
  return [`${words.differentPeriods}${words.colon}${list.join(words.semicolon)}`];
}

interface DatedFact extends Pick<Fact, 'entity' | 'metric'> {
  readonly period: string;
}

/** What tells the periods apart: entities, metrics, or both. */
function findDivider(facts: readonly DatedFact[]): (fact: DatedFact) => string {
  const names = [(fact: DatedFact) => fact.entity, (fact: DatedFact) => fact.metric] as const;
  const tells = (name: (fact: DatedFact) => string) =>
    facts.every((fact) => facts.every((other) => name(other) !== name(fact) || other.period === fact.period));
  return names.find(tells) ?? ((fact) => `${fact.entity} ${fact.metric}`);
}
