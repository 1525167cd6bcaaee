import { pickText } from '../data/local-text.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { wordsFor } from '../language/words.ts';
import { addDetails } from './add-details.ts';
import type { ChartTable, TableCell } from './chart-spec.ts';
import type { Bar, DifferenceArrow } from './drawing.ts';
import { nameMeasure } from './name-measure.ts';

/** With what stands behind the value. */
export type DescribedBar = Bar & { readonly figure: Figure };
export type DescribedArrow = DifferenceArrow & { readonly figure: Figure };

/** Metric, unit, base, entities where few, period: what the axis would say. */
export function subtitleOf(found: readonly Found[], { language }: Pick<FigureContext, 'language'>): string {
  const [first] = found;
  if (!first) return '';
  const { metric } = first;
  const unit = metric.unit ? pickText(metric.unit, language) : '';
  const periods = [...new Set(found.map(({ observation }) => observation.period))];
  const period =
    periods.length === 1 && periods[0] !== undefined ? formatDate(periods[0], language) : undefined;
  return addDetails(pickText(metric.name, language), [nameMeasure(metric, unit, language), period], language);
}

/** The alternative text and the data table of a bar chart. */
export function describeBars(
  {
    bars,
    arrow,
    subtitle,
  }: { bars: readonly DescribedBar[]; arrow: DescribedArrow | undefined; subtitle: string },
  language: string,
): { alternative: string; table: ChartTable } {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const list = bars
    .map(({ label, text }) => (zh ? `${label}${text}` : `${label} ${text}`))
    .join(zh ? '，' : ', ');
  const difference = arrow
    ? zh
      ? `，相差${arrow.text.replace(/^[+−]/, '')}`
      : `, ${arrow.text.replace(/^[+−]/, '')} apart`
    : '';
  return {
    alternative: `${words.chart}${words.colon}${subtitle}${zh ? '。' : '. '}${list}${difference}${zh ? '。' : '.'}`,
    table: {
      head: [words.entity, words.value, words.period, words.status],
      rows: [
        ...bars.map(({ label, figure }): TableCell[] => {
          const [fact] = figure.facts;
          return [
            { text: label },
            { text: figure.text, figure },
            { text: fact?.period ?? '' },
            { text: fact ? words.statuses[fact.status] : '' },
          ];
        }),
        ...(arrow
          ? [
              [
                { text: words.difference },
                { text: arrow.text, figure: arrow.figure },
                { text: '' },
                { text: '' },
              ],
            ]
          : []),
      ],
    },
  };
}
