import type { SegmentWords } from '../language/segment-words.ts';
import { type HtmlValue, html, joinHtml } from './html.ts';
import { createWordBreaker } from './word-breaks.ts';

/** Text → its markup: what is of another language says so, and numbers stay with their units. */
export type SetText = (text: string) => HtmlValue;

/** Where lines break in headings and slides. */
interface WordRules {
  readonly segment: SegmentWords;
  /** They stay whole, whatever the dictionary makes of them. */
  readonly terms: readonly string[];
}

/** Two English words and more; a name or an abbreviation alone is a Chinese text's own. */
const ENGLISH = /[A-Za-z][\w’'-]*(?:[,;:.!?]? (?:[“‘(]|\b)[A-Za-z][\w’'-]*[”’)]?)+|[A-Za-z]+’[a-z]+/g;

const HAN = /\p{Script=Han}[\p{Script=Han}\u3001-\u301B\uFF01-\uFF1F·]*/gu;

/** Kept together where lines break between any two characters: a number and what it counts, a last short particular. */
const COUNTED =
  /\d[\d.,]*(?:[–—-]\d[\d.,]*)?(?:%|‰)?(?:[万亿]?[年月日时分秒个位家所人次元倍岁页座项台条]|[万亿])|(?<=· )\p{Script=Han}{1,6}$/gu;

/** An English number and its unit: the blank between them is no place to break. */
const ENGLISH_UNIT =
  /(?<=\d) (?=(?:percentage points?|per ?cent|million|billion|trillion|km|kg|m|GW|MW|hours?|minutes?|seconds?)\b|[%‰°])|(?<=\b(?:RMB|USD|EUR|US\$|No\.|pp?\.|Fig\.|Figure|Slide)) (?=\d)/g;

/**
 * @param language of the page (BCP 47)
 * @param words those that stay whole; nothing where lines may break between any two Han: in notes and small print
 */
export function createTextSetter(language: string, words: WordRules | undefined): SetText {
  if (!/^zh\b/i.test(language))
    return (text) => mark(keepDots(text).replace(ENGLISH_UNIT, '\u00A0'), HAN, 'zh', (han) => han);
  const breakWords = words ? createWordBreaker(words.segment(language), words.terms) : keepCounts;
  return (text) => mark(keepDots(text), ENGLISH, 'en', breakWords);
}

/** A dot between two particulars ends a line, and begins none. */
function keepDots(text: string): string {
  return text.replaceAll(' · ', '\u00A0· ');
}

function mark(text: string, other: RegExp, language: string, set: SetText): HtmlValue {
  return between(text, other, set, (words) => html`<span lang="${language}">${words}</span>`);
}

function keepCounts(text: string): HtmlValue {
  return between(
    text,
    COUNTED,
    (rest) => rest,
    (count) => html`<span class="count">${count}</span>`,
  );
}

function between(text: string, pattern: RegExp, rest: SetText, found: SetText): HtmlValue {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return rest(text);
  const parts: HtmlValue[] = [];
  let end = 0;
  for (const { 0: match, index } of matches) {
    if (index > end) parts.push(rest(text.slice(end, index)));
    parts.push(found(match));
    end = index + match.length;
  }
  if (end < text.length) parts.push(rest(text.slice(end)));
  return joinHtml(parts.map((part) => html`${part}`));
}
