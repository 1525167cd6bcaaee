import { pickText } from '../data/local-text.ts';
import { describeFound } from '../figure/describe-observation.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { numberOf } from '../figure/number-of.ts';
import { wordsFor } from '../language/words.ts';
import type { ChartSpec, TableCell } from './chart-spec.ts';
import { markOf } from './explain-marks.ts';
import type { Pair } from './find-pairs.ts';
import { lowerFirst } from './lower-first.ts';

interface DescribedPairs {
  readonly pairs: readonly Pair[];
  /** Those of them that have both values. */
  readonly drawn: readonly Pair[];
  readonly subtitle: string;
}

/** Alternative text and table of a scatter plot: a row an entity, a column a metric. */
export function describePairs(
  { pairs, drawn, subtitle }: DescribedPairs,
  context: FigureContext,
): Pick<ChartSpec, 'alternative' | 'table'> {
  const { language } = context;
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const textOf = (found: Found) => describeFound(found, context).text;
  const cellOf = (found: Found): TableCell => {
    const figure = describeFound(found, context);
    const { missing } = figure;
    const mark = missing === undefined ? markOf(found) : undefined;
    return { text: [figure.text, mark].filter((part) => part !== undefined).join('\u00A0'), figure };
  };
  const nameOf = (axis: 'x' | 'y') => {
    const metric = pairs[0]?.[axis].metric;
    return metric ? pickText(metric.name, language) : '';
  };
  const extremes = (['x', 'y'] as const).flatMap((axis) => {
    const ranked = [...drawn].sort((a, b) => (numberOf(a[axis]) ?? 0) - (numberOf(b[axis]) ?? 0));
    const [low, high] = [ranked[0], ranked.at(-1)];
    if (!low || !high) return [];
    const [least, most] = [textOf(low[axis]), textOf(high[axis])];
    return zh
      ? `${nameOf(axis)}最低${least}（${low.label}），最高${most}（${high.label}）`
      : `${nameOf(axis)} from ${least} (${low.label}) to ${most} (${high.label})`;
  });
  const axes = zh
    ? `横轴${nameOf('x')}，纵轴${nameOf('y')}，${drawn.length}个点`
    : `${drawn.length} points, ${lowerFirst(nameOf('x'))} across, ${lowerFirst(nameOf('y'))} up`;
  const sentences = [subtitle, axes, extremes.join(zh ? '；' : '; ')];
  return {
    alternative: `${words.scatter}${words.colon}${sentences.join(zh ? '。' : '. ')}${zh ? '。' : '.'}`,
    table: {
      head: [words.entity, nameOf('x'), nameOf('y')],
      rows: pairs.map((pair): TableCell[] => [{ text: pair.label }, cellOf(pair.x), cellOf(pair.y)]),
    },
  };
}
