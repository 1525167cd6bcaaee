import type { BarLane, BarsDrawing } from '../../chart/bars-drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import type { TextFont } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';
import type { BarsLayout, BarsMark } from './bars-layout.ts';
import { type Demand, fitScale } from './fit-scale.ts';
import { GAP } from './gap.ts';
import { haloCrossed } from './halo-crossed.ts';
import { endOf, reachOf, startOf } from './lane-ends.ts';
import { arrowDemands, layArrow } from './lay-arrow.ts';
import { layHeader } from './lay-header.ts';
import { layRows } from './lay-rows.ts';
import { widthOfText } from './text-lines.ts';

/** What is laid out, at one size of type. */
export interface BarsTask {
  readonly drawing: BarsDrawing;
  readonly size: ChartSetting['size'];
  readonly textSize: number;
  /** px, at that size */
  readonly measure: (text: string, weight?: TextFont['weight']) => number;
  /** What stands behind a row goes below itself where it has several parts. */
  readonly stacked: boolean;
}

/** Left free at the side. */
const EDGE = 4;
/** Of the room beside the names: bars stay bars, whatever is written beside them; less only where type can't shrink. */
const LEAST_PLOT = 0.25;
const LAST_PLOT = 0.04;
const SMALLEST_TEXT = 12;
/** Of the width: what names take at most. */
const NAMES_SHARE = 1 / 3;

/** Rows and texts that fit: type shrinks where they are many, names take a third of the width at most. */
export function layBars(drawing: BarsDrawing, { look, size, measure }: ChartSetting): BarsLayout {
  const layAs = (textSize: number, namesShare: number, stacked = false) => {
    const task: BarsTask = {
      drawing,
      size,
      textSize,
      measure: (text, weight = 400) => measure(text, { size: textSize, weight }),
      stacked,
    };
    return layAt(task, size.width * namesShare);
  };
  for (let textSize = look.textSize; textSize > SMALLEST_TEXT; textSize -= 1) {
    const layout = layAs(textSize, NAMES_SHARE);
    if (layout.fits) return layout;
  }
  // Where rows are low, names have more room beside than below each other; where values are long, less.
  const last = [false, true].flatMap((stacked) =>
    [NAMES_SHARE, 0.45, 0.6, 0.22, 0.16].map((share) => layAs(SMALLEST_TEXT, share, stacked)),
  );
  return last.find(({ fits }) => fits) ?? layAs(SMALLEST_TEXT, NAMES_SHARE);
}

/** @param widest px that names take at most */
function layAt(task: BarsTask, widest: number): BarsLayout {
  const { drawing, size, textSize, measure } = task;
  const names = drawing.rows.map(({ label, highlighted }) =>
    wrapName(label, widest, (text) => measure(text, highlighted ? 700 : 400)),
  );
  const alike = (drawing.room?.names ?? []).flatMap((name) => wrapName(name, widest, measure));
  const namesWidth = Math.max(
    0,
    ...drawing.rows.flatMap(({ highlighted }, row) =>
      (names[row] ?? []).map((line) => measure(line, highlighted ? 700 : 400)),
    ),
    ...alike.map((line) => measure(line)),
  );
  const left = namesWidth === 0 ? EDGE : namesWidth + GAP + 1;
  const right = size.width - EDGE;
  const shortest = (right - left) * (textSize > SMALLEST_TEXT ? LEAST_PLOT : LAST_PLOT);
  const lanes = drawing.rows.flatMap((row) => row.lanes);
  const query = {
    scale: drawing.scale,
    left,
    right,
    shortest,
    before: [
      ...lanes.flatMap((lane) => demandOf(lane, startOf(lane), lane.before, task)),
      ...(drawing.room?.before ?? []).map(({ at, text }) => ({ at, room: 2 * GAP + measure(text, 700) })),
    ],
    after: [
      ...lanes.flatMap((lane) => demandOf(lane, endOf(lane), lane.after, task)),
      ...(drawing.room?.after ?? []).map(({ at, text }) => ({ at, room: 2 * GAP + measure(text, 700) })),
    ],
  };
  const plain = fitScale(query);
  const arrowRoom = arrowDemands(task, plain);
  const scale =
    arrowRoom.length === 0 ? plain : fitScale({ ...query, after: [...query.after, ...arrowRoom] });
  const header = layHeader(task, scale);
  const rows = layRows(task, { names, namesEnd: left - GAP, scale, top: header.height });
  const arrow = layArrow(task, rows.rows);
  const over = [...header.marks(rows.rows), ...rows.rows.flatMap(({ marks }) => marks)];
  const lines = [...rows.under, ...over, ...arrow];
  const halo = (marks: readonly BarsMark[]) => haloCrossed(marks, lines, textSize, measure);
  return {
    textSize,
    scale,
    bars: rows.rows.flatMap(({ bars }) => bars),
    dots: rows.rows.flatMap(({ dots }) => dots),
    under: rows.under,
    over: halo(over),
    arrow: halo(arrow),
    fits: rows.fits && scale.fits && header.fits && namesWidth <= widest + 1,
  };
}

function demandOf(lane: BarLane, at: number, text: string, task: BarsTask): Demand[] {
  return text === '' ? [] : [{ at, room: widthBeside(lane, text, task) }];
}

function widthBeside(lane: BarLane, text: string, task: BarsTask): number {
  return reachOf(lane) + (text === '' ? 0 : GAP + widthOfText(text, lane, task));
}
