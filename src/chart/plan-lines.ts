import { describeFound, printValue } from '../figure/describe-observation.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { formatBare } from '../figure/format-number.ts';
import { type Magnitude, magnitudeOf } from '../figure/name-unit.ts';
import { createProblem } from '../problem/problem.ts';
import type { PlannedChart } from './chart-kind.ts';
import { describeLines } from './describe-lines.ts';
import type { Axis, Line, LinePoint } from './drawing.ts';
import { drawnStatus } from './drawn-status.ts';
import { explainMarks, markOf } from './explain-marks.ts';
import type { Series, SeriesPoint } from './find-series.ts';
import type { OpenBlock } from './open-block.ts';
import { planAxis } from './plan-axis.ts';
import type { PlanContext } from './plan-context.ts';
import { planTimeAxis } from './plan-time-axis.ts';
import { printInMagnitude } from './print-in-magnitude.ts';
import { readReferences } from './read-reference.ts';

export interface LineOptions {
  /** Entities. */
  readonly highlighted: ReadonlySet<string>;
  readonly labels: 'end' | 'both';
  readonly fromZero: boolean;
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
  const references = readReferences(
    block,
    series.flatMap((one) => one.points),
    context,
  );
  const points = series.flatMap((one) => one.points);
  const lines = series.map(
    ({ entity, label, points }): Line => ({
      // A panel's title says whose it is.
      label: context.panelsAre === 'entities' && series.length === 1 ? '' : label,
      highlighted: options.highlighted.has(entity),
      points: points.map((point) => planPoint(point, baseOf(points, options.base))),
    }),
  );
  const drawn = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const values = [...drawn, ...references.map(({ value }) => value), ...(context.shared?.values ?? [])];
  const magnitude = options.base === undefined ? magnitudeOf(values, language) : ones;
  const y = planAxis({ values, fromZero: options.fromZero, magnitude, language });
  checkRange(y, values, block, context);
  const print = (point: SeriesPoint, drawn: LinePoint) =>
    printPoint(point, drawn, magnitude, options.base, language);
  return {
    drawing: {
      shape: 'lines',
      x: planTimeAxis(points, language, context.shared?.across),
      y,
      lines: lines.map((line, index) => ({
        ...line,
        points: line.points.map((drawn, at) => {
          const point = series[index]?.points[at];
          return point ? { ...drawn, text: print(point, drawn) } : drawn;
        }),
      })),
      references: references.map(({ value, text }) => ({ value, text })),
      labels: options.labels,
    },
    remarks: explainMarks(points, context),
    ...describeLines(
      {
        series,
        references,
        magnitude,
        base: options.base,
        figureOf: (point) => describeFound(point, context),
      },
      context,
    ),
  };
}

/** @param base what counts as 100, if values are drawn as an index */
function planPoint(point: SeriesPoint, base: number | undefined): LinePoint {
  const value = numberOf(point);
  return {
    at: point.at,
    value: value === undefined ? null : base === undefined ? value : (value / base) * 100,
    text: '',
    status: drawnStatus([point]),
  };
}

function printPoint(
  point: SeriesPoint,
  drawn: LinePoint,
  magnitude: Magnitude,
  base: string | undefined,
  language: string,
): string {
  const { value } = point.observation;
  const text =
    value.kind !== 'number' || drawn.value === null
      ? printValue(value, point.metric, language, 'short')
      : base === undefined
        ? printInMagnitude(value.text, point.metric, magnitude, language)
        : formatBare(drawn.value, { language, decimals: 0, width: 'short' });
  return [text, markOf(point)].filter((part) => part !== undefined).join('\u00A0');
}

const ones: Magnitude = { divisor: 1, word: '', decimals: 0 };

function baseOf(points: readonly SeriesPoint[], base: string | undefined): number | undefined {
  const point = base === undefined ? undefined : points.find(({ period }) => period === base);
  return point && numberOf(point);
}

function numberOf({ observation: { value } }: SeriesPoint): number | undefined {
  return value.kind === 'number' ? Number(value.text) : undefined;
}

const MOST_EXAGGERATION = 5;

/** A cropped axis makes a change look larger by the part of the scale that it leaves out. */
function checkRange(
  axis: Axis,
  values: readonly number[],
  { fields, span }: OpenBlock,
  context: FigureContext,
): void {
  const furthest = Math.max(...values.map(Math.abs));
  const times = furthest / (axis.max - axis.min);
  if (times <= MOST_EXAGGERATION || fields.entry('note') || context.waivers.isWaived('axis-range')) return;
  const hint = 'Write `axis: zero`, or say in a `note:` that the axis does not begin at zero.';
  const message = `The axis makes changes look ${times.toFixed(0)} times as large as they are.`;
  context.report(createProblem('axis-range', span, message, { hint }));
}
