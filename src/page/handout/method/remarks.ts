import { figuresOf } from '../../../chart/chart-spec.ts';
import { walkCharts } from '../../../deck/walk-charts.ts';
import { type HtmlValue, html } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';
import { nameFacts } from './name-facts.ts';

/** What sources' figures need to be said of them; those in charts have it below their tables, disputed ones above. */
export function remarks(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const charts = deck.slides.flatMap(({ blocks, handout }) => [...walkCharts([...blocks, ...handout])]);
  const said = new Set(
    charts.flatMap(({ spec }) => figuresOf(spec).flatMap(({ facts }) => facts.map(({ note }) => note))),
  );
  const facts = factsUsed(deck).flatMap(({ fact }) =>
    fact.note === undefined || said.has(fact.note) || fact.status === 'disputed' ? [] : [fact],
  );
  return groupBy(facts, ({ note }) => note ?? '').map((group) => {
    const names = nameFacts(group, words, deck.language);
    return html`${setSmallText(names)}${words.colon}${setSmallText(group[0].note ?? '')}${cited(group, context)}`;
  });
}
