import { type HtmlValue, html } from '../../html.ts';
import type { HandoutContext } from '../handout-context.ts';
import { cited } from './cited.ts';
import { factsUsed } from './facts-used.ts';
import { nameFact } from './name-fact.ts';

/** What is a limit, or a round figure. */
export function bounds(context: HandoutContext): readonly HtmlValue[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  return factsUsed(deck).flatMap(({ fact, missing }) =>
    fact.bound === undefined || missing !== undefined
      ? []
      : [
          html`${setSmallText(nameFact(fact, deck.language))}${words.colon}${setSmallText(fact.text)}${cited([fact], context)}`,
        ],
  );
}
