import type { BarLane, BarsDrawing } from '../../chart/bars-drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import type { TextFont } from '../text-measurer.ts';
import { wrapName } from '../wrap-name.ts';
import type { BarsLayout } from './bars-layout.ts';
import { type Demand, fitScale, placeOn } from './fit-scale.ts';
import { GAP } from './gap.ts';
import { endOf, reachOf, startOf } from './lane-ends.ts';
import { arrowDemands, layArrow } from './lay-arrow.ts';
import { layHeader } from './lay-header.ts';
import { layRows } from './lay-rows.ts';

/** What is laid out, at one size of type. */
export interface BarsTask {
  readonly drawing: BarsDrawing;
  readonly size: ChartSetting['size'];
  readonly textSize: number;
  /** px, at that size */
  readonly measure: (text: string, weight?: TextFont['weight']) => number;
}

/** Left free at the side. */
const EDGE = 4;
/** Of the room beside the names: bars stay bars, whatever is written beside them. */
const LEAST_PLOT = 0.25;
const SMALLEST_TEXT = 12;

/** Rows and texts that fit: type shrinks where they are many, names take a third of the width at most. */
export function layBars(drawing: BarsDrawing, { look, size, measure }: ChartSetting): BarsLayout {
  for (let textSize = look.textSize; ; textSize -= 1) {
    const task: BarsTask = {
      drawing,
      size,
      textSize,
      measure: (text, weight = 400) => measure(text, { size: textSize, weight }),
    };
    const layout = layAt(task);
    if (layout.fits || textSize <= SMALLEST_TEXT) return layout;
  }
}

function layAt(task: BarsTask): BarsLayout {
  const { drawing, size, textSize, measure } = task;
  const names = drawing.rows.map(({ label }) => wrapName(label, size.width / 3, measure));
  const written = [...names.flat(), ...(drawing.room?.names ?? [])].map((name) => measure(name));
  const namesWidth = Math.min(Math.max(0, ...written), size.width / 3);
  const left = namesWidth === 0 ? EDGE : namesWidth + GAP;
  const right = size.width - EDGE;
  const shortest = (right - left) * LEAST_PLOT;
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
  const tooLong = lanes.some(
    (lane) => placeOn(scale, endOf(lane)) + widthBeside(lane, lane.after, task) > right + 0.5,
  );
  return {
    textSize,
    scale,
    bars: rows.rows.flatMap(({ bars }) => bars),
    dots: rows.rows.flatMap(({ dots }) => dots),
    under: rows.under,
    over: [...header.marks(rows.rows), ...rows.rows.flatMap(({ marks }) => marks)],
    arrow: layArrow(task, rows.rows),
    fits: rows.fits && !tooLong && header.fits,
  };
}

function demandOf(lane: BarLane, at: number, text: string, task: BarsTask): Demand[] {
  return text === '' ? [] : [{ at, room: widthBeside(lane, text, task) }];
}

function widthBeside(lane: BarLane, text: string, { measure }: BarsTask): number {
  return reachOf(lane) + (text === '' ? 0 : GAP + measure(text, lane.highlighted ? 700 : 400));
}
