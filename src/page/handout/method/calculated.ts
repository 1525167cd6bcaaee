import { addDetails } from '../../../chart/add-details.ts';
import { type HtmlValue, html } from '../../html.ts';
import { groupBy } from '../group-by.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';
import { nameFacts } from './name-facts.ts';

/** `27 percentage points = 38% − 11%`, of what, and from where; and what the author inferred, and how. */
export function calculated(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const list = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts)].filter((text) => text !== undefined).join(words.listSeparator);
  const figures = Object.values(deck.figures).filter(({ formula }) => formula !== undefined);
  const formulas = groupBy(figures, ({ text, formula, label }) => [text, formula, label].join('\0')).map(
    ([{ id, text, formula = '', label, facts }]) => {
      const about = [list(facts.map(({ entity }) => entity)), list(facts.map(({ period }) => period))].filter(
        (part) => part !== '',
      );
      // A rank is no sum.
      const sign = id.startsWith('rank(') ? words.colon : ' = ';
      const sum = addDetails(formula, [label, ...about], deck.language);
      return html`<b>${setSmallText(text)}</b>${setSmallText(`${sign}${sum}`)}${cited(facts, context)}`;
    },
  );
  const inferred = factsUsed(deck).flatMap(({ fact }) => (fact.derived === undefined ? [] : [fact]));
  const remarks = groupBy(inferred, ({ derived }) => derived ?? '').map((group) => {
    const names = nameFacts(group, words, deck.language);
    return html`${setSmallText(names)}${words.colon}${setSmallText(group[0].derived ?? '')}${cited(group, context)}`;
  });
  return [...formulas, ...remarks];
}
