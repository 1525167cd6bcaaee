import type { Axis, Point, PointsDrawing } from '../../chart/drawing.ts';
import type { Box } from '../box.ts';
import type { ChartSetting } from '../configured-chart.ts';
import type { Place } from '../stroke-crosses.ts';
import { thinTicks } from '../thin-ticks.ts';
import { wrapName } from '../wrap-name.ts';
import { boxAround } from './around-points.ts';
import type { PlacedLabel } from './label-places.ts';
import { placeLabels } from './place-labels.ts';

/** How a scatter plot is laid out, all in the chart's own pixels. */
export interface PointsFit {
  readonly textSize: number;
  /** Where points may be. */
  readonly plot: Box;
  readonly titles: { readonly x: readonly string[]; readonly y: readonly string[] };
  /** Those that have room. */
  readonly ticks: { readonly x: Axis['ticks']; readonly y: Axis['ticks'] };
  /** One for each point. */
  readonly labels: readonly FittedLabel[];
}

export interface FittedLabel extends PlacedLabel {
  readonly rows: readonly string[];
  /** Towards its point. */
  readonly align: 'left' | 'center' | 'right';
}

export const LINE_HEIGHT = 1.2;
/** Between an axis and what is written at it. */
export const AXIS_GAP = 10;
/** Between a row of ticks and the title of their axis. */
const TITLE_GAP = 4;
const EDGE = 2;
const SMALLEST = 12;
/** In heights of a line: how far off it may stand before the type is made smaller. */
const REACH = 3;

export function radiusOf({ highlighted }: Point): number {
  return highlighted ? 9 : 7;
}

/** Where a value of an axis lies between two pixels. */
function along({ min, max }: Axis, value: number, from: number, to: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}

/** Names beside their points, further off where there is no room, and smaller where there is none at all. */
export function fitPoints(drawing: PointsDrawing, setting: ChartSetting): PointsFit {
  for (let textSize = setting.look.textSize; textSize > SMALLEST; textSize -= 1) {
    const fitted = fitAt(drawing, setting, textSize, [0, REACH]);
    if (fitted) return fitted;
  }
  // The last that can be read, its names as far off as they must be.
  return (
    fitAt(drawing, setting, SMALLEST, [0, REACH, 2 * REACH, Number.POSITIVE_INFINITY]) ??
    fitAnyhow(drawing, setting, SMALLEST)
  );
}

function fitAt(
  drawing: PointsDrawing,
  setting: ChartSetting,
  textSize: number,
  reaches: readonly number[],
): PointsFit | undefined {
  const { room, places, names } = measureAt(drawing, setting, textSize);
  const labelled = drawing.points.map((point, index) => ({
    at: places[index] ?? { x: 0, y: 0 },
    radius: radiusOf(point),
    width: names[index]?.width ?? 0,
    height: names[index]?.height ?? 0,
  }));
  const { plot } = room;
  const bounds = {
    left: plot.left + EDGE,
    top: plot.top - textSize / 2,
    right: setting.size.width - EDGE,
    bottom: plot.bottom - EDGE,
  };
  for (const reach of reaches) {
    const placed = placeLabels(labelled, { bounds, reach, lineHeight: textSize * LINE_HEIGHT });
    if (placed) return { textSize, ...room, labels: joinNames(placed, places, names) };
  }
  return undefined;
}

/** Where no place is free, a name stands at its point all the same. */
function fitAnyhow(drawing: PointsDrawing, setting: ChartSetting, textSize: number): PointsFit {
  const { room, places, names } = measureAt(drawing, setting, textSize);
  const placed = names.map(({ width, height }, index): PlacedLabel => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const left = Math.min(x + 10, setting.size.width - width);
    return { box: boxAround({ x: left + width / 2, y }, width, height), leader: undefined };
  });
  return { textSize, ...room, labels: joinNames(placed, places, names) };
}

function joinNames(
  placed: readonly PlacedLabel[],
  places: readonly Place[],
  names: readonly MeasuredName[],
): FittedLabel[] {
  return placed.map((label, index) => {
    const x = places[index]?.x ?? 0;
    const align = label.box.left > x ? 'left' : label.box.right < x ? 'right' : 'center';
    return { ...label, align, rows: names[index]?.rows ?? [] };
  });
}

interface MeasuredName {
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
}

function measureAt(
  { x, y, points }: PointsDrawing,
  { size, measure }: ChartSetting,
  textSize: number,
): {
  readonly room: Pick<PointsFit, 'plot' | 'titles' | 'ticks'>;
  readonly places: readonly Place[];
  readonly names: readonly MeasuredName[];
} {
  const line = textSize * LINE_HEIGHT;
  const widthOf = (text: string, weight = 400) => measure(text, { size: textSize, weight });
  const wrap = (text: string, width: number, weight: number) =>
    wrapName(text, width, (part) => widthOf(part, weight));
  const titles = { x: wrap(x.title, size.width * 0.9, 400), y: wrap(y.title, size.width * 0.9, 400) };
  const [first, last] = [x.ticks[0]?.label ?? '', x.ticks.at(-1)?.label ?? ''];
  const widest = ({ ticks }: Axis) => Math.max(0, ...ticks.map(({ label }) => widthOf(label)));
  const plot = {
    left: Math.max(widest(y) + AXIS_GAP, widthOf(first) / 2),
    right: size.width - Math.max(12, widthOf(last) / 2 + EDGE),
    top: titles.y.length * line + TITLE_GAP + textSize * 0.7,
    bottom: size.height - AXIS_GAP - line - TITLE_GAP - titles.x.length * line,
  };
  return {
    room: {
      plot,
      titles,
      ticks: {
        x: thinTicks(x, plot.right - plot.left, widest(x) + textSize),
        y: thinTicks(y, plot.bottom - plot.top, line),
      },
    },
    places: points.map((point) => ({
      x: along(x, point.x, plot.left, plot.right),
      y: along(y, point.y, plot.bottom, plot.top),
    })),
    names: points.map(({ label, highlighted }) => {
      const weight = highlighted ? 700 : 400;
      const rows = wrap(label, (plot.right - plot.left) * 0.3, weight);
      return {
        rows,
        width: Math.max(...rows.map((row) => widthOf(row, weight))),
        height: rows.length * line,
      };
    }),
  };
}
