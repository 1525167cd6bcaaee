import type { BarArrow } from '../../chart/bars-drawing.ts';
import type { BarsMark, ScaleFit } from './bars-layout.ts';
import { type Demand, placeOn } from './fit-scale.ts';
import { GAP } from './gap.ts';
import { endOf, reachOf } from './lane-ends.ts';
import type { BarsTask } from './lay-bars.ts';
import type { LaidRow } from './lay-rows.ts';
import { widthOfText } from './text-lines.ts';

/** px, between a bar's value and the arrow that begins behind it. */
const BEFORE_ARROW = 14;
const EDGE = 4;
/** px, beyond the text that stands above an arrow. */
const AROUND_TEXT = 24;

/** What an arrow needs right of which values. */
export function arrowDemands(task: BarsTask, scale: ScaleFit): Demand[] {
  const { arrow } = task.drawing;
  if (!arrow) return [];
  const textWidth = task.measure(arrow.text, 700);
  const beside = (row: number) => {
    const lane = task.drawing.rows[row]?.lanes[0];
    if (!lane) return { at: 0, room: 0 };
    const text = widthOfText(lane.after, lane, task);
    return { at: endOf(lane), room: reachOf(lane) + GAP + text };
  };
  if (!isAlong(arrow, task)) {
    return rowsBetween(arrow).map((row) => {
      const { at, room } = beside(row);
      return { at, room: room + 2 * GAP + GAP + textWidth + EDGE };
    });
  }
  const [a, b] = [beside(arrow.from), beside(arrow.to)];
  const [long, short] = a.at >= b.at ? [a, b] : [b, a];
  const start = placeOn(scale, short.at) + short.room + BEFORE_ARROW;
  if (placeOn(scale, long.at) - start > textWidth + AROUND_TEXT) return [];
  return [
    { at: long.at, room: GAP + textWidth + EDGE },
    { at: short.at, room: short.room + BEFORE_ARROW + GAP + textWidth + EDGE },
  ];
}

export function layArrow(task: BarsTask, rows: readonly LaidRow[]): BarsMark[] {
  const { arrow } = task.drawing;
  if (!arrow) return [];
  return isAlong(arrow, task) ? layDifference(arrow, task, rows) : layBracket(arrow, rows);
}

/**
 * The difference between two bars, beside the shorter one:
 *
 *     ██████████████████ 38%
 *                       ┊
 *     █████ 11% ───────▶┊   +27 percentage points
 */
function layDifference(arrow: BarArrow, task: BarsTask, rows: readonly LaidRow[]): BarsMark[] {
  const [a, b] = [rows[arrow.from]?.lanes[0], rows[arrow.to]?.lanes[0]];
  if (!a || !b) return [];
  const [long, short] = a.endX >= b.endX ? [a, b] : [b, a];
  const { textSize, measure } = task;
  const start = short.textEndX + BEFORE_ARROW;
  const end = long.endX;
  const room = end - start;
  const below = Math.sign(short.y - long.y) || 1;
  const above = room > measure(arrow.text, 700) + AROUND_TEXT;
  const crossed = rows.flatMap(({ lanes }) =>
    lanes.filter(
      (lane) => lane !== long && lane !== short && lane.endX + GAP / 2 < end && end < lane.textEndX + GAP / 2,
    ),
  );
  const guide = interrupted(
    [
      long.y + below * (long.thickness / 2 + 4),
      short.y + below * (room < 0 ? -textSize * 0.8 : textSize * 0.9),
    ],
    crossed.map(({ y }) => [y - textSize * 0.7, y + textSize * 0.7]),
  );
  const text = {
    kind: 'text',
    text: arrow.text,
    x: above ? (start + end) / 2 : Math.max(end, start) + GAP,
    y: above ? short.y - textSize * 0.8 : short.y,
    align: above ? 'center' : 'left',
    bold: true,
    colour: 'text',
  } as const;
  return [
    ...guide.map(
      ([from, to]): BarsMark => ({
        kind: 'stroke',
        points: [
          [end, from],
          [end, to],
        ],
        width: 2,
        colour: 'text',
        dash: [4, 4],
      }),
    ),
    ...(room > 40
      ? ([
          {
            kind: 'stroke',
            points: [
              [start, short.y],
              [end - 2, short.y],
            ],
            width: 2,
            colour: 'text',
          },
          { kind: 'head', x: end, y: short.y, towards: 'right', colour: 'text' },
        ] as const)
      : []),
    text,
  ];
}

/** From row to row, right of all that is between them. */
function layBracket(arrow: BarArrow, rows: readonly LaidRow[]): BarsMark[] {
  const between = rowsBetween(arrow).flatMap((row) => rows[row]?.lanes[0] ?? []);
  const [first, last] = [rows[arrow.from]?.lanes[0], rows[arrow.to]?.lanes[0]];
  if (!first || !last) return [];
  const x = Math.max(...between.map(({ textEndX }) => textEndX)) + 2 * GAP;
  const points = [
    [x - GAP, first.y],
    [x, first.y],
    [x, last.y],
    [x - GAP + 8, last.y],
  ] as const;
  return [
    { kind: 'stroke', points, width: 2, colour: 'text' },
    { kind: 'head', x: x - GAP - 2, y: last.y, towards: 'left', colour: 'text' },
    {
      kind: 'text',
      text: arrow.text,
      x: x + GAP,
      y: (first.y + last.y) / 2,
      align: 'left',
      bold: true,
      colour: 'text',
    },
  ];
}

/** Along the scale, from one end to the other: of bars that go to the right. */
function isAlong({ form, from, to }: BarArrow, { drawing }: BarsTask): boolean {
  const parts = [from, to].flatMap((row) => drawing.rows[row]?.lanes[0]?.parts ?? []);
  return form === 'difference' && parts.every((part) => part.to >= 0);
}

function rowsBetween({ from, to }: BarArrow): number[] {
  const first = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => first + index);
}

type Stretch = readonly [from: number, to: number];

/** A line without the stretches that would cross a text. */
function interrupted([from, to]: Stretch, gaps: readonly Stretch[]): Stretch[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const sorted = [...gaps].sort((a, b) => a[0] - b[0]).filter(([a, b]) => b > low && a < high);
  let at = low;
  const stretches = sorted.map(([a, b]): Stretch => {
    const stretch = [at, a] as const;
    at = Math.max(at, b);
    return stretch;
  });
  return [...stretches, [at, high] as const].filter(([a, b]) => b - a > 1);
}
