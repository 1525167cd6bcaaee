import { methodSentences } from '../../../language/method-sentences.ts';
import { type HtmlValue, html } from '../../html.ts';
import { sourceMarks } from '../../source-marks.ts';
import type { HandoutContext } from '../handout-context.ts';
import { factsUsed } from './facts-used.ts';

/** How many quotes of which sources were not checked against a copy of their text. */
export function quotes({ deck, prose }: HandoutContext): readonly HtmlValue[] {
  const sentences = methodSentences(deck.language);
  const unchecked = factsUsed(deck).flatMap(({ fact }) =>
    fact.quote === undefined || fact.quoteChecked ? [] : [fact],
  );
  if (unchecked.length === 0) return [];
  const counts = deck.sources
    .map(({ id, number }) => ({ number, count: unchecked.filter(({ source }) => source === id).length }))
    .filter(({ count }) => count > 0);
  const [open, close] = prose.words.language === 'zh' ? ['（', '）'] : [' (', ')'];
  const listed = counts.map(
    ({ number, count }, index) =>
      html`${index === 0 ? '' : prose.words.listSeparator}${sourceMarks([number], prose)}${counts.length > 1 ? `${open}${sentences.quotes(count)}${close}` : ''}`,
  );
  return [html`${sentences.unchecked(unchecked.length)}${listed}`];
}
