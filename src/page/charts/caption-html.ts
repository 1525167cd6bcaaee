import type { Drawing } from '../../chart/drawing.ts';
import type { DeckChart } from '../../deck/deck.ts';
import type { Words } from '../../language/words.ts';
import { type Html, html, noHtml } from '../html.ts';

/** `图1 专利转化率（%，2022年）`: its number, by which a reader refers to it, and what is shown. */
export function captionHtml({ number, spec }: DeckChart, words: Words): Html {
  const { subtitle, drawing } = spec;
  const name = subtitle === '' ? nameOf(drawing, words) : subtitle;
  if (number === undefined) return html`${name}`;
  return html`<b class="figure-number">${words.figure}${number}</b>${name === '' ? noHtml : html` ${name}`}`;
}

/** Where there is no subtitle: a number alone would say nothing. */
function nameOf({ shape }: Drawing, words: Words): string {
  return shape === 'matrix' || shape === 'timeline' || shape === 'argument' ? words[shape] : '';
}
