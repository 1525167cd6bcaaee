import type { Report } from '../problem/problem.ts';
import { checkPunctuation } from './check-punctuation.ts';
import type { OutlineInline } from './outline.ts';
import { setEnglish } from './set-english.ts';

export interface PunctuationContext {
  /** the file's text, masked */
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
  readonly report: Report;
}

/**
 * Punctuation as the language sets it. English gets its quotation marks and dashes, as Markdown has no keys
 * for them; Chinese keyboards have what Chinese needs, so there a slip is reported, and the author's file mended.
 */
export function setPunctuation(
  inlines: readonly OutlineInline[],
  { text, language, report }: PunctuationContext,
): OutlineInline[] {
  if (/^zh\b/i.test(language)) checkPunctuation(inlines, text, report);
  return /^en\b/i.test(language) ? setEnglish(inlines, text) : [...inlines];
}
