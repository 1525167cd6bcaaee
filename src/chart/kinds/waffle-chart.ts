import { wordsFor } from '../../language/words.ts';
import type { ChartKind } from '../chart-kind.ts';
import { describeFigure } from '../describe-figure.ts';
import { describeParts } from '../describe-parts.ts';
import type { WafflePart } from '../drawing.ts';
import { placeOfFigure } from '../figure-table.ts';
import { lowerFirst } from '../lower-first.ts';
import { readPartsOfWhole } from '../read-parts-of-whole.ts';

const MOST_PARTS = 4;

/** A share in a hundred cells, or the parts of one whole. */
export const waffleChart: ChartKind = {
  keys: ['figure', 'parts', 'metric', 'entity', 'period', 'source', 'of', 'whole'],
  plan(block, context) {
    const read = readPartsOfWhole(block, MOST_PARTS, context);
    if (!read) return undefined;
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const { shares, base, whole, full } = read;
    const { labels, ...described } = describeParts(read, words.waffle, language);
    const parts = shares.map(
      ({ fraction, line }, row): WafflePart => ({
        label: labels[row] ?? '',
        cells: Number((fraction * 100).toFixed(4)),
        figure: placeOfFigure(row),
        about: describeFigure(withoutPeriod(line.figure), language, { entity: false }),
      }),
    );
    return {
      ...described,
      drawing: {
        shape: 'waffle',
        parts,
        rest: full ? null : words.rest,
        whole: whole ? { label: base, figure: placeOfFigure(shares.length) } : null,
        key: zh
          ? `一格＝${base === '' ? '全部' : base}的1%`
          : `One cell = 1% of ${base === '' ? 'the whole' : lowerFirst(base)}`,
      },
      remarks: [],
    };
  },
};

type Read = NonNullable<ReturnType<typeof readPartsOfWhole>>;
type Line = Read['shares'][number]['line'];

/** The caption says it for all. */
function withoutPeriod({ facts, formula }: Line['figure']): Pick<Line['figure'], 'facts' | 'formula'> {
  return { facts: facts.map((fact) => ({ ...fact, period: undefined })), formula };
}
