import type { Deck } from '../../deck/deck.ts';
import type { Fact } from '../../figure/figure.ts';
import { handoutSentences } from '../../language/handout-sentences.ts';
import { type HtmlValue, html } from '../html.ts';
import { groupBy } from './group-by.ts';
import type { HandoutContext } from './handout-context.ts';
import { factsUsed } from './method/facts-used.ts';

/** What `partials/handout-glossary.hbs` receives. */
export interface GlossaryView {
  readonly title: string;
  /** Without a name where there is but one. */
  readonly lists: readonly { readonly name: string; readonly entries: readonly GlossaryEntry[] }[];
}

interface GlossaryEntry {
  readonly term: HtmlValue;
  readonly meaning: HtmlValue;
}

/** The author's terms; then the measures, as their figures define them. */
export function glossaryView({ deck, prose }: HandoutContext): GlossaryView | undefined {
  const { words, setText, setSmallText } = prose;
  const sentences = handoutSentences(deck.language);
  const { compare } = new Intl.Collator(deck.language, { numeric: true });
  const terms = [...deck.glossary]
    .sort(([a], [b]) => compare(a, b))
    .map(([term, meaning]): GlossaryEntry => ({ term: setText(term), meaning: setText(meaning) }));
  const facts = factsUsed(deck).flatMap(({ fact }) => (saysNoMore(fact, deck.glossary) ? [] : [fact]));
  const measures = groupBy(facts, ({ definition, base }) => `${definition}\0${base}`)
    .map((group) => {
      const [{ definition, base }] = group;
      const of =
        base === undefined
          ? ''
          : html`<span class="base">${words.base}${words.colon}${setSmallText(base)}</span>`;
      const names = [...new Set(group.map(({ metric }) => metric))].sort(compare);
      return { names, meaning: html`${definition === undefined ? '' : setSmallText(definition)} ${of}` };
    })
    .sort((a, b) => compare(a.names[0] ?? '', b.names[0] ?? ''))
    .map(
      ({ names, meaning }): GlossaryEntry => ({
        term: setSmallText(names.join(words.listSeparator)),
        meaning,
      }),
    );
  const lists = [
    { name: sentences.terms, entries: terms },
    { name: sentences.measures, entries: measures },
  ].filter(({ entries }) => entries.length > 0);
  const [first, second] = lists;
  if (!first) return undefined;
  return second
    ? { title: sentences.glossary, lists }
    : { title: first.name, lists: [{ name: '', entries: first.entries }] };
}

/** It defines nothing, or what a term defines in the same words. */
function saysNoMore({ metric, definition, base }: Fact, glossary: Deck['glossary']): boolean {
  if (base !== undefined) return false;
  return (
    definition === undefined || glossary.some(([term, meaning]) => term === metric && meaning === definition)
  );
}
