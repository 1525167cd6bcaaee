import type { CitedSource } from '../deck/deck.ts';
import { textWidth } from '../deck/text-width.ts';
import type { Words } from '../language/words.ts';
import { sourceText } from './figure-details.ts';
import { type Html, type HtmlValue, html } from './html.ts';

/** A slide's foot has two lines for its sources, of so many em at the size of the foot. */
const LINES = 2;
const LINE = 57;
/** The number of the slide stands beside the last line only. */
const ROOM = 126;
/** Between one source and the next, and for a number in brackets. */
const GAP = 1.4;
const NUMBER = 2;

interface LineContext {
  readonly sources: readonly CitedSource[];
  readonly words: Words;
  readonly language: string;
  readonly address: (number: number) => string;
  readonly setText: (text: string) => HtmlValue;
}

/**
 * What the slide rests on, in two lines: in full where there is room; else who and when; at last the numbers
 * alone. The slide of sources has all of each.
 */
export function sourceLineHtml(
  numbers: readonly number[],
  { sources, words, language, address, setText }: LineContext,
): Html | undefined {
  const cited = numbers.flatMap((number) => sources.find((source) => source.number === number) ?? []);
  if (cited.length === 0) return undefined;
  const full = cited.map((source) => sourceText(source, words, language));
  const isFull = fitTexts(full);
  const texts = isFull ? full : shortenTexts(cited, words);
  const items = cited.map(
    ({ number }, index) =>
      html`<span class="source${isFull ? '' : ' short'}"><a class="source-mark" href="${address(number)}">[${number}]</a> ${setText(texts[index] ?? '')}</span> `,
  );
  return html`<span class="source-texts"><span class="source-label">${words.source}${words.colon}</span>${items}</span>`;
}

/** In full, a source begins a line unless the one before leaves room for all of it. */
function fitTexts(texts: readonly string[]): boolean {
  const lines = texts.reduce(
    ({ count, left }, text) => {
      const width = widthOf(text);
      if (width <= left) return { count, left: left - width };
      return { count: count + Math.ceil(width / LINE), left: LINE - (width % LINE) };
    },
    { count: 0, left: 0 },
  );
  return lines.count <= LINES;
}

function widthOf(text: string): number {
  return NUMBER + GAP + textWidth(text);
}

/** Who and when; from where the room ends, numbers alone. */
function shortenTexts(cited: readonly CitedSource[], words: Words): readonly string[] {
  let left = ROOM - cited.length * (NUMBER + GAP);
  return cited.map((source) => {
    const text = shortText(source, words);
    left -= textWidth(text);
    return left < 0 ? '' : text;
  });
}

/** Whose opinion it is must be seen even here. */
function shortText({ producer, title, date, tier }: CitedSource, words: Words): string {
  const kind = tier === 'opinion' || tier === 'hearsay' ? words.tiers[tier] : undefined;
  return [producer ?? title, date?.slice(0, 4), kind].filter((part) => part !== undefined).join(words.comma);
}
