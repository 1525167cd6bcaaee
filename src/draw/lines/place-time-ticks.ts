import type { Axis } from '../../chart/drawing.ts';
import { LINE_HEIGHT } from './line-height.ts';
import { type PlacedText, stackRows } from './placed-text.ts';

/** Left free at the side: a browser may set a text a pixel wider. */
const EDGE = 2;
/** Between a label and the next. */
const SPACE = 0.5;
/** Between the plot and the labels below it, in em: the lowest label of the other axis ends here. */
const GAP = 0.6;

interface TickRoom {
  readonly textSize: number;
  /** Of the whole chart: no label goes beyond it. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly measure: (text: string) => number;
}

export interface TimeTicks {
  /** Below the plot's lower edge. */
  readonly texts: readonly PlacedText[];
  readonly height: number;
  /** At least two of them have room. */
  readonly fits: boolean;
}

/**
 * Labels below a time axis: all in one row, or each in two; where they are still too dense, every second,
 * third and so on, back from the last, which is the one that is spoken of.
 */
export function placeTimeTicks({ ticks, min, max }: Axis, room: TickRoom): TimeTicks {
  const { textSize, left, right } = room;
  const line = LINE_HEIGHT * textSize;
  const middleOf = (at: number) => left + ((at - min) / (max - min || 1)) * (right - left);
  const whole = ticks.map(({ at, label }) => ({ middle: middleOf(at), rows: [label] }));
  const parted = ticks.map(({ at, label }) => ({ middle: middleOf(at), rows: partLabel(label) }));
  const last = ticks.length - 1;
  const steps = Array.from({ length: Math.max(1, last) }, (_, index) => index + 1);
  const dense = steps.flatMap((step) =>
    [whole, parted].map((labels) => labels.filter((_, index) => (last - index) % step === 0)),
  );
  const placeAll = (labels: readonly TickLabel[]) => labels.map((label) => placeLabel(label, room));
  const ways = [...dense, whole.slice(-1)].map(placeAll);
  const fitting = ways.find(
    (placed) => placed.length >= Math.min(2, ticks.length) && areApart(placed, textSize),
  );
  const placed = fitting ?? ways.at(-1) ?? [];
  return {
    texts: placed.map(({ rows, x }) =>
      stackRows(rows, { x, middle: GAP * textSize + (rows.length * line) / 2, height: line }),
    ),
    height: GAP * textSize + Math.max(1, ...placed.map(({ rows }) => rows.length)) * line,
    fits: fitting !== undefined,
  };
}

interface TickLabel {
  readonly middle: number;
  readonly rows: readonly string[];
}

interface PlacedTick {
  readonly rows: readonly string[];
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** At the edges of the chart a label moves inwards. */
function placeLabel({ middle, rows }: TickLabel, { width, measure }: TickRoom): PlacedTick {
  const half = Math.max(...rows.map(measure)) / 2;
  const x = Math.max(half + EDGE, Math.min(width - half - EDGE, middle));
  return { rows, x, from: x - half, to: x + half };
}

function areApart(placed: readonly PlacedTick[], textSize: number): boolean {
  return placed.every(
    ({ from }, index) => index === 0 || from - (placed[index - 1]?.to ?? 0) >= SPACE * textSize,
  );
}

/** `2022年` over `第1季度`, `January` over `2022`; a year alone has no parts. */
function partLabel(label: string): string[] {
  const [, ...parts] = /^(\d{4}\s?年)\s?(.+)$/u.exec(label) ?? /^(.+)\s(\d{4})$/u.exec(label) ?? [];
  return parts.length > 0 ? parts : [label];
}
