import type { LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { namePieces } from '../name-pieces.ts';
import { spreadLabels } from '../spread-labels.ts';
import { arrowLabel } from './arrow-label.ts';
import { type EndLabel, endLabel } from './end-label.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { placeReferences } from './place-references.ts';
import { placeTimeTicks, type TimeTicks } from './place-time-ticks.ts';
import { placeValueTicks } from './place-value-ticks.ts';
import type { PlacedText } from './placed-text.ts';
import { createPlot, type Plot } from './plot.ts';

/** How much room names are given, and what is given up for it. */
export interface LinesWay {
  readonly textSize: number;
  /** Of the width, for the names at one side. */
  readonly share: number;
  /** Of a slope: names at both ends, not only behind the last. */
  readonly namesTwice: boolean;
  readonly wordsWhole: boolean;
  /** Of the width and of the height: lines stay lines, whatever is written beside them. */
  readonly leastPlot: number;
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
  /** In the order of the drawing. */
  readonly references: readonly PlacedText[];
  /** Between the plot and the labels behind it. */
  readonly endGap: number;
  /** px, of what stands above an arrow of growth. */
  readonly arrowWidth: number;
  /** No label is in the way of another, and none goes beyond the chart. */
  readonly fits: boolean;
}

export interface PlacedLabel extends EndLabel {
  readonly middle: number;
}

/** Between a point and its label. */
export const LABEL_GAP = 16;
/** Between the plot and the arrow of a difference. */
export const ARROW_PLACE = 20;
/** Between the arrow of growth and the plot below. */
export const ARROW_RISE = 16;
/** Between a value axis' labels and the plot. */
export const AXIS_GAP = 10;
const EDGE = 2;
/** Between labels, in em: so that rows of one can be told from the next. */
const BETWEEN = 0.25;

export function layLines(drawing: LinesDrawing, { size, measure }: ChartSetting, way: LinesWay): LinesLayout {
  const { x, y, lines, labels, arrow } = drawing;
  const { textSize } = way;
  const width = size.width * way.share;
  const widthOf = (text: string) => measure(text, { size: textSize, weight: 400 });
  const type = { textSize, width, measure };
  const slope = labels === 'both';
  const ends = [
    ...lines.map((line) => endLabel(line, slope ? 'last' : 'last known', type)),
    ...(arrow?.kind === 'difference' ? [arrowLabel(arrow, type)] : []),
  ];
  const endGap = arrow?.kind === 'difference' ? ARROW_PLACE + LABEL_GAP : LABEL_GAP;
  const starts = slope
    ? lines.map((line) => endLabel(way.namesTwice ? line : { ...line, label: '' }, 'first', type))
    : [];
  const axisWidth = Math.max(0, ...y.ticks.map(({ label }) => widthOf(label)));
  const left = slope ? EDGE + widest(starts) + LABEL_GAP : EDGE + axisWidth + AXIS_GAP;
  const right = size.width - EDGE - widest(ends) - endGap;
  const timeTicks = placeTimeTicks(x, { textSize, width: size.width, left, right, measure: widthOf });
  const top = textSize * 0.7 + (arrow?.kind === 'cagr' ? ARROW_RISE + textSize * (LINE_HEIGHT - 0.7) + 8 : 0);
  const arrowWidth = arrow ? measure(arrow.text, { size: textSize, weight: 700 }) : 0;
  const bottom = Math.max(top + 1, size.height - EDGE - timeTicks.height);
  const plot = createPlot({ left, right: Math.max(left + 1, right), top, bottom }, { x, y });
  const valueTicks = slope ? [] : placeValueTicks(y.ticks.length, bottom - top, textSize);
  const space = { top: 0, bottom: bottom + 0.1 * textSize };
  const longestWord = Math.max(
    0,
    ...lines.flatMap(({ label }) => namePieces(label).map((piece) => widthOf(piece.trimEnd()))),
  );
  const references = placeReferences(drawing, plot, { textSize, measure });
  const fits =
    timeTicks.fits &&
    references.fit &&
    (arrow?.kind !== 'cagr' || arrowWidth <= right - left) &&
    right - left >= way.leastPlot * size.width &&
    bottom - top >= way.leastPlot * size.height &&
    [ends, starts].every((side) => heightOf(side, textSize) <= space.bottom - space.top) &&
    widest([...ends, ...starts]) <= width &&
    (!way.wordsWhole || longestWord <= width);
  const place = (side: readonly EndLabel[]) => placeLabels(side, plot, { textSize, ...space });
  return {
    textSize,
    plot,
    ends: place(ends),
    starts: place(starts),
    timeTicks,
    valueTicks,
    references: references.texts,
    endGap,
    arrowWidth,
    fits,
  };
}

/** In a column, moved apart where their points are near. */
function placeLabels(
  side: readonly EndLabel[],
  plot: Plot,
  { textSize, top, bottom }: { readonly textSize: number; readonly top: number; readonly bottom: number },
): PlacedLabel[] {
  const places = side.map((label) => ({
    wanted: label.level === null ? bottom : plot.yOf(label.level),
    height: heightOf([label], textSize),
  }));
  const middles = spreadLabels(places, top, bottom);
  return side.map((label, index) => ({ ...label, middle: middles[index] ?? 0 }));
}

function widest(side: readonly EndLabel[]): number {
  return Math.max(0, ...side.map(({ width }) => width));
}

function heightOf(side: readonly EndLabel[], textSize: number): number {
  return side.reduce((sum, { rows }) => sum + (rows.length * LINE_HEIGHT + BETWEEN) * textSize, 0);
}
