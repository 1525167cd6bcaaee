import type { Figure } from '../figure/figure.ts';
import { wordsFor } from '../language/words.ts';
import { addDetails } from './add-details.ts';
import { lowerFirst } from './lower-first.ts';

/** What is drawn and of what: `数字经济核心产业占比（杭州，2023年，以地区生产总值为100%）`. */
export function captionShare(
  name: string,
  base: string,
  figures: readonly Pick<Figure, 'facts'>[],
  language: string,
): string {
  const zh = wordsFor(language).language === 'zh';
  const facts = figures.flatMap((figure) => figure.facts);
  /** Said once for all, where it is the same for all. */
  const only = (texts: readonly (string | undefined)[]) => (new Set(texts).size === 1 ? texts[0] : undefined);
  const details = [
    only(facts.map(({ entity }) => entity)),
    only(facts.map(({ period }) => period)),
    base === '' ? undefined : zh ? `以${base}为100%` : `${lowerFirst(base)} = 100%`,
  ];
  return addDetails(name, details, language, zh ? '，' : '; ');
}
