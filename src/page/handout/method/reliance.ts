import { methodSentences } from '../../../language/method-sentences.ts';
import { type HtmlValue, html } from '../../html.ts';
import { sourceMarks } from '../../source-marks.ts';
import { type HandoutContext, numbersOf } from '../handout-context.ts';
import { factsUsed } from './facts-used.ts';
import { nameFact } from './name-fact.ts';

/** A deck on one source; figures that only opinion or hearsay bears out, or nothing. */
export function reliance({ deck, prose }: HandoutContext): readonly HtmlValue[] {
  const { words, setSmallText } = prose;
  const sentences = methodSentences(deck.language);
  const facts = factsUsed(deck).map(({ fact }) => fact);
  const citedNumbers = new Set(numbersOf(facts, deck));
  const weakIds = new Set(
    deck.sources.filter(({ tier }) => tier === 'opinion' || tier === 'hearsay').map(({ id }) => id),
  );
  const figures = Object.values(deck.figures).filter(({ missing }) => missing === undefined);
  const weak = figures.filter(
    ({ facts: behind }) => behind.length > 0 && behind.every(({ source }) => weakIds.has(source ?? '')),
  );
  const weakNumbers = numbersOf(
    weak.flatMap(({ facts: behind }) => behind),
    deck,
  );
  const unsourced = facts
    .filter(({ source }) => source === undefined)
    .map((fact) => nameFact(fact, deck.language));
  const [only] = citedNumbers;
  return [
    ...(citedNumbers.size === 1 && only !== undefined
      ? [html`${sentences.oneSource}${sourceMarks([only], prose)}`]
      : []),
    ...(weak.length > 0
      ? [html`${sentences.weak(weak.length, figures.length)}${sourceMarks(weakNumbers, prose)}`]
      : []),
    ...(unsourced.length > 0
      ? [html`${sentences.unsourced}${setSmallText([...new Set(unsourced)].join(words.semicolon))}`]
      : []),
  ];
}
