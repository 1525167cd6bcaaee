import type { Drawing } from '../../chart/drawing.ts';
import type { DeckChart } from '../../deck/deck.ts';
import type { Words } from '../../language/words.ts';
import { type Html, html, noHtml } from '../html.ts';
import type { ProseContext } from '../prose-html.ts';

/** `图1 专利转化率（%，2022年）`: its number, by which a reader refers to it, and what is shown. */
export function captionHtml(
  { number, spec }: DeckChart,
  { words, setSmallText }: Pick<ProseContext, 'words' | 'setSmallText'>,
): Html {
  const { subtitle, drawing } = spec;
  const title = subtitle === '' ? nameOf(drawing, words) : subtitle;
  const name = title === '' ? '' : setSmallText(title);
  if (number === undefined) return html`${name}`;
  return html`<b class="figure-number">${words.figure}${number}</b>${name === '' ? noHtml : html` ${name}`}`;
}

/** Where there is no subtitle: a number alone would say nothing. */
function nameOf({ shape }: Drawing, words: Words): string {
  return shape === 'matrix' || shape === 'timeline' || shape === 'argument' ? words[shape] : '';
}
