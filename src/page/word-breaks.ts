import { createWordEnds } from '../language/word-ends.ts';
import { Html, type HtmlValue, html, joinHtml } from './html.ts';

const wordEnd = Html.trusted('<wbr>');

/**
 * Chinese slides break between words. The page's CSS keeps everything together but where a `<wbr>` stands.
 *
 * @param segment of the page's language
 * @param terms that stay whole, whatever the dictionary makes of them
 */
export function createWordBreaker(
  segment: (text: string) => readonly number[],
  terms: readonly string[],
): (text: string) => HtmlValue {
  const endsOf = createWordEnds(segment, terms);
  return (text) => {
    const ends = new Set(endsOf(text));
    if (ends.size === 0) return text;
    const cuts = [0, ...[...ends].sort((a, b) => a - b), text.length];
    return joinHtml(
      cuts.slice(1).map((cut, index) => html`${text.slice(cuts[index], cut)}${ends.has(cut) ? wordEnd : ''}`),
    );
  };
}
