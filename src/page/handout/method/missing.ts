import { addDetails } from '../../../chart/add-details.ts';
import { type HtmlValue, html, joinHtml } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';

/** What has no value, by measure: of whom, in which way, and why. */
export function missing(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const gaps = factsUsed(deck).flatMap((used) =>
    used.missing === undefined ? [] : [{ ...used, kind: used.missing }],
  );
  return groupBy(gaps, ({ fact, kind }) => `${fact.metric}\0${kind}`).map((group) => {
    const [{ fact: first, kind }] = group;
    const reasons = groupBy(group, ({ fact }) => fact.reason ?? '').map(([{ fact }, ...others], index) => {
      const names = [fact, ...others.map((other) => other.fact)].map(({ entity, period }) =>
        addDetails(entity, [period], deck.language),
      );
      const why = fact.reason === undefined ? [] : [fact.reason];
      return html`${index === 0 ? '' : words.semicolon}${setSmallText(addDetails([...new Set(names)].join(words.listSeparator), why, deck.language))}`;
    });
    const facts = group.map(({ fact }) => fact);
    return html`<b>${setSmallText(first.metric)}</b> ${words.missing[kind]}${words.colon}${joinHtml(reasons)}${cited(facts, context)}`;
  });
}
