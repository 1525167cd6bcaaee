import { addDetails } from '../../../chart/add-details.ts';
import { explainStatus } from '../../../chart/explain-marks.ts';
import type { Fact } from '../../../figure/figure.ts';
import { type HtmlValue, html, joinHtml } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';

/** Forecasts, estimates and the like, by how sure they are: which measures, of whom, when. */
export function unsettled(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const facts = factsUsed(deck).flatMap(({ fact, missing }) =>
    missing === undefined && fact.status !== 'final' && fact.status !== 'disputed' ? [fact] : [],
  );
  return groupBy(facts, ({ status }) => status).map((ofStatus) => {
    const measures = groupBy(ofStatus, ({ metric }) => metric).map((ofMetric, index) => {
      const entities = groupBy(ofMetric, ({ entity }) => entity).map((group) => ({
        entity: group[0].entity,
        span: spanOf(group),
      }));
      const named = groupBy(entities, ({ span }) => span).map((group) =>
        addDetails(
          group.map(({ entity }) => entity).join(words.listSeparator),
          [group[0].span],
          deck.language,
        ),
      );
      return html`${index === 0 ? '' : words.semicolon}${setSmallText(ofMetric[0].metric)}${words.language === 'zh' ? '，' : ', '}${setSmallText(named.join(words.listSeparator))}`;
    });
    const name = explainStatus(ofStatus[0].status, deck.language) ?? '';
    return html`<b>${name}</b>${words.colon}${joinHtml(measures)}${cited(ofStatus, context)}`;
  });
}

/** The first and the last of the periods. */
function spanOf(facts: readonly Fact[]): string {
  const periods = [...new Set(facts.flatMap(({ period }) => period ?? []))].sort();
  const [first = '', last] = [periods[0], periods.at(-1)];
  return last === undefined || last === first ? first : `${first}–${last}`;
}
