import { describeFound } from '../figure/describe-observation.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { numberOf } from '../figure/number-of.ts';
import { wordsFor } from '../language/words.ts';
import { addDetails } from './add-details.ts';
import type { ChartTable, TableCell } from './chart-spec.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import type { DescribedLineArrow } from './plan-line-arrow.ts';
import type { DescribedBand } from './read-band.ts';
import type { DescribedReference } from './read-reference.ts';

export interface TabulatedLines {
  readonly series: readonly Series[];
  readonly references: readonly DescribedReference[];
  readonly band: DescribedBand | undefined;
  readonly arrow: DescribedLineArrow | undefined;
  /** A value as it is drawn, where that is not as it is recorded: of an index. */
  readonly drawnAs: ((point: SeriesPoint) => string) | undefined;
}

const empty: TableCell = { text: '' };

/** A row a period, a column a line; then its band, and below all what was calculated and what it is held against. */
export function tabulateLines(
  { series, references, band, arrow, drawnAs }: TabulatedLines,
  context: FigureContext,
): ChartTable {
  const { language } = context;
  const words = wordsFor(language);
  const points = series.flatMap((one) => one.points);
  const times = new Map([...points].sort((a, b) => a.at - b.at).map(({ at, period }) => [at, period]));
  const cellOf = (found: Found | undefined): TableCell => {
    const figure = found && describeFound(found, context);
    return figure ? { text: figure.text, figure } : empty;
  };
  const pointCell = (point: SeriesPoint | undefined): TableCell => {
    const cell = cellOf(point);
    if (!point || !drawnAs || numberOf(point) === undefined) return cell;
    return { ...cell, text: addDetails(drawnAs(point), [cell.text], language) };
  };
  const banded = band && series[band.line];
  const boundsAt = (at: number) => band?.bounds[banded?.points.findIndex((point) => point.at === at) ?? -1];
  const nameBound = (name: string) => addDetails(name, series.length > 1 ? [banded?.label] : [], language);
  const width = series.length + (band ? 2 : 0);
  /** One figure, in the column of its line. */
  const rowOf = (name: string, figure: NonNullable<TableCell['figure']>, line: number): TableCell[] => [
    { text: name },
    ...Array.from({ length: width }, (_, index) => (index === line ? { text: figure.text, figure } : empty)),
  ];
  return {
    head: [
      words.period,
      ...series.map(({ label }) => label),
      ...(band ? [nameBound(band.names.low), nameBound(band.names.high)] : []),
    ],
    rows: [
      ...[...times].map(([at, period]): TableCell[] => [
        { text: formatDate(period, language) },
        ...series.map((one) => pointCell(one.points.find((point) => point.at === at))),
        ...(band ? [cellOf(boundsAt(at)?.low), cellOf(boundsAt(at)?.high)] : []),
      ]),
      ...(arrow ? [rowOf(arrow.name, arrow.figure, arrow.line)] : []),
      ...references.map(({ text, figure }) =>
        rowOf(text.replace(figure.text, '').trim() || figure.label, figure, 0),
      ),
    ],
  };
}
