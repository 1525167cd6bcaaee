import type { Figure } from '../figure/figure.ts';
import { wordsFor } from '../language/words.ts';
import { explainStatus } from './explain-marks.ts';

/** Whose it is, when, and how sure: `杭州 · 2014年 · [e] 估计数`; how it is calculated, where it is. */
export function describeFigure(
  { facts, formula }: Pick<Figure, 'facts' | 'formula'>,
  language: string,
  { entity = true }: { readonly entity?: boolean } = {},
): string {
  const words = wordsFor(language);
  const each = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts)].filter((text) => text !== undefined).join(words.listSeparator);
  return [
    entity ? each(facts.map((fact) => fact.entity)) : '',
    each(facts.map(({ period }) => period)),
    each(facts.map(({ status }) => explainStatus(status, language))),
    each(facts.map(({ reason }) => reason)),
    formula === undefined ? '' : `${words.derived}${words.colon}${formula}`,
  ]
    .filter((part) => part !== '')
    .join(words.separator);
}
