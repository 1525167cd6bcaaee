import type { Line, LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { namePieces } from '../name-pieces.ts';
import { spreadLabels } from '../spread-labels.ts';
import { wrapName } from '../wrap-name.ts';
import { type EndLabel, endLabel } from './end-label.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { placeTimeTicks, type TimeTicks } from './place-time-ticks.ts';
import { placeValueTicks } from './place-value-ticks.ts';
import { createPlot, type Plot } from './plot.ts';

/** How much room names are given, and what is given up for it. */
export interface LinesWay {
  readonly textSize: number;
  /** Of the width, for the names at one side. */
  readonly share: number;
  /** Of a slope: names at both ends, not only behind the last. */
  readonly namesTwice: boolean;
  readonly wordsWhole: boolean;
}

/** A chart over time laid out, all in the chart's own pixels. */
export interface LinesLayout {
  readonly textSize: number;
  readonly plot: Plot;
  readonly ends: readonly PlacedLabel[];
  /** Of a slope; else empty. */
  readonly starts: readonly PlacedLabel[];
  readonly timeTicks: TimeTicks;
  /** By index of the axis. */
  readonly valueTicks: readonly number[];
  /** No label is in the way of another, and none goes beyond the chart. */
  readonly fits: boolean;
}

export interface PlacedLabel extends EndLabel {
  readonly middle: number;
}

/** Between a point and its label. */
export const LABEL_GAP = 16;
/** Between a value axis' labels and the plot. */
export const AXIS_GAP = 10;
const EDGE = 2;
/** Of the width: lines stay lines, whatever is written beside them. */
const LEAST_PLOT = 0.2;
const MOST_REFERENCE_ROWS = 3;

export function layLines(drawing: LinesDrawing, { size, measure }: ChartSetting, way: LinesWay): LinesLayout {
  const { x, y, lines, labels, references } = drawing;
  const { textSize } = way;
  const line = LINE_HEIGHT * textSize;
  const width = size.width * way.share;
  const widthOf = (text: string) => measure(text, { size: textSize, weight: 400 });
  const labelAt = (known: Line, at: number, named: boolean) => {
    const point = known.points.filter(({ value }) => value !== null).at(at);
    return point
      ? [endLabel(named ? known : { ...known, label: '' }, point, { textSize, width, measure })]
      : [];
  };
  const ends = lines.flatMap((known) => labelAt(known, -1, true));
  const starts = labels === 'both' ? lines.flatMap((known) => labelAt(known, 0, way.namesTwice)) : [];
  const axisWidth = Math.max(0, ...y.ticks.map(({ label }) => widthOf(label)));
  const left = labels === 'both' ? EDGE + widest(starts) + LABEL_GAP : EDGE + axisWidth + AXIS_GAP;
  const right = size.width - EDGE - widest(ends) - LABEL_GAP;
  const timeTicks = placeTimeTicks(x, { textSize, width: size.width, left, right, measure: widthOf });
  const top = textSize * 0.7;
  const bottom = Math.max(top + 1, size.height - EDGE - timeTicks.height);
  const plot = createPlot({ left, right: Math.max(left + 1, right), top, bottom }, { x, y });
  const valueTicks = labels === 'both' ? [] : placeValueTicks(y.ticks.length, bottom - top, textSize);
  const space = { top: 0, bottom: bottom + 0.1 * textSize };
  const longestWord = Math.max(
    0,
    ...lines.flatMap(({ label }) => namePieces(label).map((piece) => widthOf(piece.trimEnd()))),
  );
  const named = references.map(({ text }) => wrapName(text, right - left - 12, widthOf));
  const fits =
    timeTicks.fits &&
    right - left >= LEAST_PLOT * size.width &&
    [ends, starts].every((side) => rowsOf(side) * line <= space.bottom - space.top) &&
    widest([...ends, ...starts]) <= width &&
    (!way.wordsWhole || longestWord <= width) &&
    named.every(
      (rows) => rows.length <= MOST_REFERENCE_ROWS && Math.max(...rows.map(widthOf)) <= right - left - 12,
    ) &&
    named.flat().length * line <= 0.75 * (bottom - top);
  const place = (side: readonly EndLabel[]) => placeLabels(side, plot, { line, ...space });
  return {
    textSize,
    plot,
    ends: place(ends),
    starts: place(starts),
    timeTicks,
    valueTicks,
    fits,
  };
}

/** In a column, moved apart where their points are near. */
function placeLabels(
  side: readonly EndLabel[],
  plot: Plot,
  { line, top, bottom }: { readonly line: number; readonly top: number; readonly bottom: number },
): PlacedLabel[] {
  const places = side.map(({ point, rows }) => ({
    wanted: plot.yOf(point.value ?? 0),
    height: rows.length * line,
  }));
  const middles = spreadLabels(places, top, bottom);
  return side.map((label, index) => ({ ...label, middle: middles[index] ?? 0 }));
}

function widest(side: readonly EndLabel[]): number {
  return Math.max(0, ...side.map(({ width }) => width));
}

function rowsOf(side: readonly EndLabel[]): number {
  return side.reduce((sum, { rows }) => sum + rows.length, 0);
}
