import { createProblem, type Report } from '../problem/problem.ts';
import type { DataNode } from './data-node.ts';
import { englishMarks } from './english-marks.ts';

/** A text by language; `''` is the language of a text written without one. */
export type LocalText = ReadonlyMap<string, string>;

export function readLocalText(node: DataNode, what: string, report: Report): LocalText | undefined {
  if (node.kind === 'scalar' && node.type !== 'null') return new Map([['', setMarks('', node.text)]]);
  if (node.kind === 'map' && node.entries.length > 0) {
    const texts = new Map<string, string>();
    for (const { key, keySpan, value } of node.entries) {
      if (value.kind === 'scalar' && value.type !== 'null' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key)) {
        texts.set(key, setMarks(key, value.text));
      } else {
        const hint = 'Languages are named by their codes: {"zh": "…", "en": "…"}.';
        report(
          createProblem('wrong-type', keySpan, `${what} must be a text, or a text for each language.`, {
            hint,
          }),
        );
      }
    }
    return texts;
  }
  report(createProblem('wrong-type', node.span, `${what} must be a text, or a text for each language.`));
  return undefined;
}

/** English has the marks of print here, too; a text without Han that names no language counts as English. */
function setMarks(language: string, text: string): string {
  const english = language === '' ? !/\p{Script=Han}/u.test(text) : /^en\b/.test(language);
  return english ? englishMarks(text) : text;
}

/** The text for a language: itself, its main language (`zh` for `zh-CN`), language-free, English, any. */
export function pickText(text: LocalText, language: string): string {
  const main = language.split('-')[0] ?? language;
  const near = [...text.keys()].find((key) => key.split('-')[0] === main);
  for (const key of [language, near, '', 'en', ...text.keys()]) {
    const found = key === undefined ? undefined : text.get(key);
    if (found !== undefined) return found;
  }
  return '';
}

/** Whether two texts say the same in each language. */
export function sameText(a: LocalText | undefined, b: LocalText | undefined): boolean {
  if (!a || !b) return a === b;
  return a.size === b.size && [...a].every(([language, text]) => b.get(language) === text);
}
