import { wordsFor } from '../language/words.ts';
import { captionShare } from './caption-share.ts';
import type { ChartSpec } from './chart-spec.ts';
import { tabulateFigures } from './figure-table.ts';
import { lowerFirst } from './lower-first.ts';
import type { PartsOfWhole } from './read-parts-of-whole.ts';
import { nameShare } from './read-share.ts';

/** The parts' names, and subtitle, alternative text and table of a chart that shows them. */
export function describeParts(
  { shares, base, whole, byEntity }: PartsOfWhole,
  name: string,
  language: string,
): Pick<ChartSpec, 'subtitle' | 'alternative' | 'table'> & { readonly labels: readonly string[] } {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const rows = shares.map(({ line }) => ({
    label: byEntity ? (line.label ?? line.figure.facts[0]?.entity ?? '') : nameShare(line, language),
    figure: line.figure,
  }));
  const figures = rows.map(({ figure }) => figure);
  const names = new Set(figures.map(({ label }) => label));
  const [title = ''] = figures.length === 1 ? rows.map(({ label }) => label) : names;
  const subtitle =
    names.size === 1 || base === ''
      ? captionShare(title, base, figures, language)
      : captionShare(zh ? `${base}的构成` : `Parts of ${lowerFirst(base)}`, '', figures, language);
  const list = rows.map(({ label, figure }) => `${label}${zh ? '' : ' '}${figure.text}`);
  return {
    labels: rows.map(({ label }) => label),
    subtitle,
    alternative: `${name}${words.colon}${subtitle}${zh ? '。' : '. '}${list.join(zh ? '，' : ', ')}${zh ? '。' : '.'}`,
    table: tabulateFigures([...rows, ...(whole ? [{ label: base, figure: whole.figure }] : [])], language),
  };
}
