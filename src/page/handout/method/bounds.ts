import { addDetails } from '../../../chart/add-details.ts';
import { type HtmlValue, html, joinHtml } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';

/** What is a limit, or a round figure, by measure. */
export function bounds(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const facts = factsUsed(deck).flatMap(({ fact, missing }) =>
    fact.bound === undefined || missing !== undefined ? [] : [fact],
  );
  return groupBy(facts, ({ metric }) => metric).map((group) => {
    const values = group.map((fact, index) => {
      const whose = addDetails(fact.entity, [fact.period], deck.language);
      return html`${index === 0 ? '' : words.semicolon}${setSmallText(`${whose} ${fact.text}`)}${cited([fact], context)}`;
    });
    return html`<b>${setSmallText(group[0].metric)}</b>${words.colon}${joinHtml(values)}`;
  });
}
