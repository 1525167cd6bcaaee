import { Html, type HtmlValue, html, joinHtml } from './html.ts';

const wordEnd = Html.trusted('<wbr>');

/**
 * Chinese slides break between words: `专利转化率` never loses its last character to
 * the next line. The page's CSS keeps everything together but where a `<wbr>` stands.
 *
 * @param terms that stay whole, whatever the dictionary makes of them
 */
export function createWordBreaker(language: string, terms: readonly string[]): (text: string) => HtmlValue {
  if (!/^zh\b/i.test(language)) return (text) => text;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    const ends = new Set(
      wordEnds(text, segmenter).filter((end) => !isInside(end, text, terms) && !leavesOne(text, end)),
    );
    if (ends.size === 0) return text;
    const cuts = [0, ...[...ends].sort((a, b) => a - b), text.length];
    return joinHtml(
      cuts.slice(1).map((cut, index) => html`${text.slice(cuts[index], cut)}${ends.has(cut) ? wordEnd : ''}`),
    );
  };
}

/** Places between two Han words; beside punctuation and letters the browser knows by itself. */
function wordEnds(text: string, segmenter: Intl.Segmenter): number[] {
  const words = [...segmenter.segment(text)];
  return words.flatMap(({ segment, index }, at) => {
    const before = words[at - 1]?.segment ?? '';
    if (!isHan(before.at(-1)) || !isHan(segment[0])) return [];
    // Two single characters are mostly one word that the dictionary lacks: 走红.
    return isGlued(text, index) || (before.length === 1 && segment.length === 1) ? [] : [index];
  });
}

/** 的 and its like belong to the word before them, 不 and its like to the word behind. */
function isGlued(text: string, index: number): boolean {
  return (
    /[的了着过们]/.test(text[index] ?? '') ||
    /[不没未最更很再被把从向对在与和是某各每该本此]/.test(text[index - 1] ?? '')
  );
}

/** A last line of one character is none. */
function leavesOne(text: string, end: number): boolean {
  return (text.slice(end).match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
}

function isInside(place: number, text: string, terms: readonly string[]): boolean {
  return terms.some((term) => {
    for (let at = text.indexOf(term); at >= 0 && term !== ''; at = text.indexOf(term, at + 1)) {
      if (at < place && place < at + term.length) return true;
    }
    return false;
  });
}

function isHan(char = ''): boolean {
  return /\p{Script=Han}/u.test(char);
}
