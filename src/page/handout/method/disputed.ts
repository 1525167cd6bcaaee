import { type HtmlValue, html, joinHtml } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';
import { nameFact } from './name-fact.ts';

/** Figures that sources differ on, or that are called disputed: what each says, side by side. */
export function disputed(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const facts = factsUsed(deck).map(({ fact }) => fact);
  const name = (fact: (typeof facts)[number]) => nameFact(fact, deck.language);
  return groupBy(facts, name).flatMap((group) => {
    const differ = new Set(group.map(({ text }) => text)).size > 1;
    if (!differ && group.every(({ status }) => status !== 'disputed')) return [];
    const values = group.map((fact, index) => {
      const note = fact.note === undefined ? '' : html`${words.comma}${setSmallText(fact.note)}`;
      return html`${index === 0 ? '' : words.semicolon}${setSmallText(fact.text)}${cited([fact], context)}${note}`;
    });
    return [html`<b>${setSmallText(name(group[0]))}</b>${words.colon}${joinHtml(values)}`];
  });
}
