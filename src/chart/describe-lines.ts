import { pickText } from '../data/local-text.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { type Magnitude, nameUnit } from '../figure/name-unit.ts';
import { wordsFor } from '../language/words.ts';
import { addDetails } from './add-details.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import { nameMeasure } from './name-measure.ts';
import { nameSpan } from './name-span.ts';
import type { DescribedLineArrow } from './plan-line-arrow.ts';
import type { DescribedBand } from './read-band.ts';
import { scaleUnit } from './scale-unit.ts';

interface DescribedLines {
  readonly series: readonly Series[];
  readonly band: DescribedBand | undefined;
  readonly arrow: DescribedLineArrow | undefined;
  readonly magnitude: Magnitude;
  /** The period that counts as 100, of an index. */
  readonly base: string | undefined;
  /** A value as it is read out. */
  readonly textOf: (point: SeriesPoint) => string;
}

/** Subtitle and alternative text of a chart over time. */
export function describeLines(
  { series, band, arrow, magnitude, base: hundred, textOf }: DescribedLines,
  { language }: Pick<FigureContext, 'language'>,
): Pick<ChartSpec, 'subtitle' | 'alternative' | 'unit'> {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const points = series.flatMap((one) => one.points).sort((a, b) => a.at - b.at);
  const metric = points[0]?.metric;
  const unit =
    hundred === undefined
      ? nameUnit(metric?.unit, magnitude, language)
      : `${formatDate(hundred, language)}${zh ? '=' : ' = '}100`;
  const span = nameSpan(points[0]?.period ?? '', points.at(-1)?.period ?? '', language);
  const name = metric ? pickText(metric.name, language) : '';
  const subtitle = addDetails(name, [nameMeasure(metric, unit, language), span], language);
  const trends = series.map(({ label, points }, line) => {
    const known = points.filter(({ observation }) => observation.value.kind === 'number');
    const [start, end] = [known[0], known.at(-1)];
    if (!start || !end) return label;
    const [from, to] = [textOf(start), textOf(end)];
    if (start === end) return zh ? `${label}${from}` : `${label} ${from}`;
    const change = arrow?.line === line ? `${zh ? '，' : ', '}${nameChange(arrow, zh)}` : '';
    return zh
      ? `${label}从${formatDate(start.period, language)}的${from}到${formatDate(end.period, language)}的${to}${change}`
      : `${label} from ${from} in ${formatDate(start.period, language)} to ${to} in ${formatDate(end.period, language)}${change}`;
  });
  const sentences = [subtitle, trends.join(zh ? '；' : '; '), ...(band ? [band.remark] : [])];
  return {
    subtitle,
    ...(hundred === undefined ? scaleUnit(metric) : { unit: `${hundred} = 100` }),
    alternative: `${words.lineChart}${words.colon}${sentences.join(zh ? '。' : '. ')}${zh ? '。' : '.'}`,
  };
}

function nameChange({ kind, text, figure }: DescribedLineArrow, zh: boolean): string {
  if (kind === 'cagr') return text;
  const amount = figure.text.replace(/^−/, '');
  const more = Number(figure.value) >= 0;
  return zh ? `${more ? '增加' : '减少'}${amount}` : `${amount} ${more ? 'more' : 'less'}`;
}
