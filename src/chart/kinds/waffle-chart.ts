import { wordsFor } from '../../language/words.ts';
import { captionShare } from '../caption-share.ts';
import type { ChartKind } from '../chart-kind.ts';
import { describeFigure } from '../describe-figure.ts';
import type { WafflePart } from '../drawing.ts';
import { placeOfFigure, tabulateFigures } from '../figure-table.ts';
import { lowerFirst } from '../lower-first.ts';
import { nameShare } from '../read-share.ts';
import { readWaffleParts } from '../read-waffle-parts.ts';

/** A share in a hundred cells, or the parts of one whole. */
export const waffleChart: ChartKind = {
  keys: ['figure', 'parts', 'metric', 'entity', 'period', 'source', 'of', 'whole'],
  plan(block, context) {
    const read = readWaffleParts(block, context);
    if (!read) return undefined;
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const { shares, base, whole, full } = read;
    const rows = shares.map(({ line }) => ({
      label: read.byEntity ? (line.label ?? line.figure.facts[0]?.entity ?? '') : nameShare(line, language),
      figure: line.figure,
    }));
    const parts = shares.map(
      ({ fraction, line }, row): WafflePart => ({
        label: rows[row]?.label ?? '',
        cells: Number((fraction * 100).toFixed(4)),
        figure: placeOfFigure(row),
        about: describeFigure(withoutPeriod(line.figure), language, { entity: false }),
      }),
    );
    const figures = rows.map(({ figure }) => figure);
    const names = new Set(figures.map(({ label }) => label));
    const [name = ''] = figures.length === 1 ? rows.map(({ label }) => label) : names;
    const subtitle =
      names.size === 1 || base === ''
        ? captionShare(name, base, figures, language)
        : captionShare(zh ? `${base}的构成` : `Parts of ${lowerFirst(base)}`, '', figures, language);
    const list = rows.map(({ label, figure }) => `${label}${zh ? '' : ' '}${figure.text}`);
    return {
      subtitle,
      drawing: {
        shape: 'waffle',
        parts,
        rest: full ? null : words.rest,
        whole: whole ? { label: base, figure: placeOfFigure(rows.length) } : null,
        key: zh
          ? `一格＝${base === '' ? '全部' : base}的1%`
          : `One cell = 1% of ${base === '' ? 'the whole' : lowerFirst(base)}`,
      },
      remarks: [],
      alternative: `${words.waffle}${words.colon}${subtitle}${zh ? '。' : '. '}${list.join(zh ? '，' : ', ')}${zh ? '。' : '.'}`,
      table: tabulateFigures([...rows, ...(whole ? [{ label: base, figure: whole.figure }] : [])], language),
    };
  },
};

type Read = NonNullable<ReturnType<typeof readWaffleParts>>;
type Line = Read['shares'][number]['line'];

/** The caption says it for all. */
function withoutPeriod({ facts, formula }: Line['figure']): Pick<Line['figure'], 'facts' | 'formula'> {
  return { facts: facts.map((fact) => ({ ...fact, period: undefined })), formula };
}
