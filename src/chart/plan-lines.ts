import { describeFound, printValue } from '../figure/describe-observation.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { formatBare } from '../figure/format-number.ts';
import { type Magnitude, magnitudeOf } from '../figure/name-unit.ts';
import { numberOf } from '../figure/number-of.ts';
import { wordsFor } from '../language/words.ts';
import type { PlannedChart } from './chart-kind.ts';
import { checkRange } from './check-range.ts';
import { chooseLine } from './choose-line.ts';
import { describeLines } from './describe-lines.ts';
import type { Line, LineArrow, LinePoint, LinesDrawing } from './drawing.ts';
import { drawnStatus } from './drawn-status.ts';
import { explainMarks, explainStatus, markOf } from './explain-marks.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import { markPoints } from './mark-points.ts';
import type { OpenBlock } from './open-block.ts';
import { planAxis } from './plan-axis.ts';
import type { PlanContext } from './plan-context.ts';
import { planLineArrow } from './plan-line-arrow.ts';
import { planTimeAxis } from './plan-time-axis.ts';
import { printInMagnitude } from './print-in-magnitude.ts';
import { readBand } from './read-band.ts';
import { readReferences } from './read-reference.ts';
import { tabulateLines } from './tabulate-lines.ts';

export interface LineOptions {
  /** Entities. */
  readonly highlighted: ReadonlySet<string>;
  readonly labels: LinesDrawing['labels'];
  readonly fromZero: boolean;
  /** Those that its block may ask for. */
  readonly arrows?: readonly LineArrow['kind'][];
  /** Values are drawn as parts of the one in this period, which is 100. */
  readonly base?: string;
}

/** Series → lines, their axes, and the table behind them. */
export function planLines(
  series: readonly Series[],
  block: OpenBlock,
  options: LineOptions,
  context: PlanContext,
): PlannedChart {
  const { language } = context;
  const { base, labels } = options;
  const references = readReferences(
    block,
    series.flatMap((one) => one.points),
    context,
  );
  const band = planBand(series, block, options, context);
  const points = series.flatMap((one) => one.points);
  const drawn = series.map((one) => one.points.map((point) => drawnValue(point, baseOf(one.points, base))));
  const values = [
    ...drawn.flat().flatMap((value) => value ?? []),
    ...references.map(({ value }) => value),
    ...(band?.ranges.flatMap(({ range }) => range ?? []) ?? []),
    ...(context.shared?.values ?? []),
  ];
  const magnitude = base === undefined ? magnitudeOf(values, language) : ones;
  const y = planAxis({ values, fromZero: options.fromZero, magnitude, language });
  checkRange(y, values, block, context);
  const arrow = planArrow(series, magnitude, block, options, context);
  const textOf = (point: SeriesPoint, value: number) =>
    base === undefined && point.observation.value.kind === 'number'
      ? printInMagnitude(point.observation.value.text, point.metric, magnitude, language)
      : formatBare(value, { language, decimals: 0, width: 'short' });
  /** Where one value is held against another throughout, a break has been reported, or set aside. */
  const opens = base === undefined && labels === 'end';
  const planLine = ({ entity, label, points }: Series, index: number): Line => {
    const marks = markPoints(points, labels);
    return {
      // A panel's title says whose it is.
      label: context.panelsAre === 'entities' && series.length === 1 ? '' : label,
      highlighted: options.highlighted.has(entity),
      points: points.map((point, at): LinePoint => {
        const value = drawn[index]?.[at] ?? null;
        const mark = marks[at];
        const about = value === null ? undefined : explainStatus(point.observation.status, language);
        const shown =
          value === null
            ? printValue(point.observation.value, point.metric, language, 'short')
            : textOf(point, value);
        const text = [shown, markOf(point)];
        return {
          at: point.at,
          value,
          text: text.filter((part) => part !== undefined).join('\u00A0'),
          status: drawnStatus([point]),
          ...(mark === undefined ? {} : { mark }),
          ...(about === undefined ? {} : { about }),
          ...(opens && point.observation.status === 'break' ? { breaks: true as const } : {}),
        };
      }),
    };
  };
  const lines = series.map(planLine);
  /** As it is drawn, where that is an index. */
  const readOut = (point: SeriesPoint) => {
    const line = lines.find((_, index) => series[index]?.points.includes(point));
    const value = line?.points.find(({ at }) => at === point.at)?.value ?? 0;
    return base === undefined ? describeFound(point, context).text : textOf(point, value);
  };
  return {
    drawing: {
      shape: 'lines',
      x: planTimeAxis(points, language, context.shared?.across),
      y,
      lines,
      references: references.map(({ value, text }) => ({ value, text })),
      labels,
      times: nameTimes(points, language),
      band: band ? { line: band.line, ranges: band.ranges } : null,
      arrow: arrow
        ? { kind: arrow.kind, line: arrow.line, from: arrow.from, to: arrow.to, text: arrow.text }
        : null,
    },
    remarks: [
      ...(band ? [band.remark] : []),
      ...explainMarks(
        [...points, ...(band?.bounds.flatMap(({ low, high }) => [low ?? [], high ?? []].flat()) ?? [])],
        context,
      ),
      ...(arrow?.kind === 'cagr' ? [explainArrow(arrow, language)] : []),
    ],
    ...describeLines({ series, band, arrow, magnitude, base, textOf: readOut }, context),
    table: tabulateLines(
      { series, references, band, arrow, drawnAs: base === undefined ? undefined : readOut },
      context,
    ),
  };
}

const ones: Magnitude = { divisor: 1, word: '', decimals: 0 };

function planBand(
  series: readonly Series[],
  block: OpenBlock,
  { highlighted }: LineOptions,
  context: FigureContext,
) {
  const entry = block.fields.entry('band');
  const line = entry && chooseLine(series, highlighted, { key: 'band', span: entry.keySpan }, context);
  return line === undefined ? undefined : readBand(block, line, series, block.fields.text('source'), context);
}

function planArrow(
  series: readonly Series[],
  magnitude: Magnitude,
  { fields }: OpenBlock,
  { arrows, highlighted }: LineOptions,
  context: FigureContext,
) {
  const kind = arrows && fields.choice('arrow', arrows);
  const word = kind && fields.text('arrow');
  const line = word && chooseLine(series, highlighted, { key: 'arrow', span: word.span }, context);
  if (!kind || !word || line === undefined) return undefined;
  return planLineArrow({ kind, word, source: fields.text('source'), line }, series, magnitude, context);
}

/** `年均增长 · 2014–2023年：(1.72万亿元 ÷ 1万亿元)^(1/9) − 1` */
function explainArrow({ name, figure }: NonNullable<ReturnType<typeof planArrow>>, language: string): string {
  return `${name}${wordsFor(language).colon}${figure.formula}`;
}

function nameTimes(points: readonly SeriesPoint[], language: string): LinesDrawing['times'] {
  const times = new Map(points.map(({ at, period }) => [at, formatDate(period, language)]));
  return [...times].map(([at, label]) => ({ at, label })).sort((a, b) => a.at - b.at);
}

/** @param base what counts as 100, if values are drawn as an index */
function drawnValue(point: SeriesPoint, base: number | undefined): number | null {
  const value = numberOf(point);
  if (value === undefined) return null;
  return base === undefined ? value : (value / base) * 100;
}

function baseOf(points: readonly SeriesPoint[], base: string | undefined): number | undefined {
  const point = base === undefined ? undefined : points.find(({ period }) => period === base);
  return point && numberOf(point);
}
