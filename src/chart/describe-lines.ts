import { pickText } from '../data/local-text.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { type Magnitude, nameUnit } from '../figure/name-unit.ts';
import { wordsFor } from '../language/words.ts';
import type { ChartSpec, TableCell } from './chart-spec.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import type { DescribedReference } from './read-reference.ts';
import { scaleUnit } from './scale-unit.ts';

interface DescribedLines {
  readonly series: readonly Series[];
  readonly references: readonly DescribedReference[];
  readonly magnitude: Magnitude;
  /** The period that counts as 100, of an index. */
  readonly base: string | undefined;
  readonly figureOf: (point: SeriesPoint) => Figure;
}

/** Subtitle, alternative text and table of a chart over time: a row a period, a column an entity. */
export function describeLines(
  { series, references, magnitude, base: hundred, figureOf }: DescribedLines,
  { language }: Pick<FigureContext, 'language'>,
): Pick<ChartSpec, 'subtitle' | 'alternative' | 'table' | 'unit'> {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const points = series.flatMap((one) => one.points);
  const times = [...new Map([...points].sort((a, b) => a.at - b.at).map(({ at, period }) => [at, period]))];
  const [first, last] = [times[0]?.[1] ?? '', times.at(-1)?.[1] ?? ''];
  const metric = points[0]?.metric;
  const unit =
    hundred === undefined
      ? nameUnit(metric?.unit, magnitude, language)
      : `${formatDate(hundred, language)}${zh ? '=' : ' = '}100`;
  const base = metric?.base ? pickText(metric.base, language) : '';
  const measure = base !== '' && unit === '%' ? (zh ? `占${base}的%` : `% of ${base}`) : unit;
  const span =
    first === last
      ? formatDate(first, language)
      : `${first}–${last}${zh && /^\d{4}$/.test(last) ? '年' : ''}`;
  const details = [measure, span].filter((part) => part !== '').join(zh ? '，' : ', ');
  const name = metric ? pickText(metric.name, language) : '';
  const subtitle = details === '' ? name : zh ? `${name}（${details}）` : `${name} (${details})`;
  const rows = times.map(([at, period]): TableCell[] => [
    { text: formatDate(period, language) },
    ...series.map(({ points }): TableCell => {
      const point = points.find((other) => other.at === at);
      if (!point) return { text: '' };
      const figure = figureOf(point);
      return { text: figure.text, figure };
    }),
  ]);
  const referenceRows = references.map(({ text, figure }): TableCell[] => [
    { text: text.replace(figure.text, '').trim() || figure.label },
    { text: figure.text, figure },
    ...series.slice(1).map((): TableCell => ({ text: '' })),
  ]);
  const trends = series.map(({ label, points }) => {
    const known = points.filter(({ observation }) => observation.value.kind === 'number');
    const [start, end] = [known[0], known.at(-1)];
    if (!start || !end) return label;
    const [from, to] = [figureOf(start).text, figureOf(end).text];
    if (start === end) return zh ? `${label}${from}` : `${label} ${from}`;
    return zh
      ? `${label}从${formatDate(start.period, language)}的${from}到${formatDate(end.period, language)}的${to}`
      : `${label} from ${from} in ${formatDate(start.period, language)} to ${to} in ${formatDate(end.period, language)}`;
  });
  return {
    subtitle,
    ...(hundred === undefined ? scaleUnit(metric) : { unit: `${hundred} = 100` }),
    alternative: `${words.lineChart}${words.colon}${subtitle}${zh ? '。' : '. '}${trends.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`,
    table: { head: [words.period, ...series.map(({ label }) => label)], rows: [...rows, ...referenceRows] },
  };
}
