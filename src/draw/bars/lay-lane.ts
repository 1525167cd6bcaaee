import type { BarLane, BarPart } from '../../chart/bars-drawing.ts';
import { spreadLabels } from '../spread-labels.ts';
import type { BarsLayout, BarsMark, PartPlace, ScaleFit } from './bars-layout.ts';
import { placeOn } from './fit-scale.ts';
import { GAP } from './gap.ts';
import { DOT_RADIUS, endOf, OPEN_END, reachOf, startOf } from './lane-ends.ts';
import type { BarsTask } from './lay-bars.ts';
import { textLines, widthOfText } from './text-lines.ts';
import { toneColours } from './tone-colours.ts';

export interface LaidLane {
  readonly y: number;
  readonly thickness: number;
  /** px, of its left end, and of its right one with what is written there. */
  readonly startX: number;
  readonly endX: number;
  readonly textEndX: number;
  /** px, where its last part ends. */
  readonly lastX: number;
  readonly bars: BarsLayout['bars'];
  readonly dots: BarsLayout['dots'];
  readonly marks: readonly BarsMark[];
}

interface LaneTask {
  readonly scale: ScaleFit;
  /** px, of its middle */
  readonly y: number;
  readonly thickness: number;
  readonly place: PartPlace;
}

/** px, between parts that meet */
const HAIR = 2;
const PADDING = 5;
const BETWEEN = 12;

export function layLane(lane: BarLane, task: BarsTask, { scale, y, thickness, place }: LaneTask): LaidLane {
  const [startX, endX] = [startOf(lane), endOf(lane)].map((value) => placeWithin(scale, value)) as [
    number,
    number,
  ];
  const reach = reachOf(lane);
  const bars = lane.parts.flatMap((part): BarsLayout['bars'] => {
    const height = thicknessOf(part, thickness);
    if (height === undefined) return [];
    return [{ part, ...parted(part, lane, scale), y, thickness: height, place }];
  });
  const dots = lane.parts.flatMap((part) =>
    part.form === 'dot' ? [{ part, y, radius: Math.min(DOT_RADIUS, thickness / 2), place }] : [],
  );
  const beside = (text: string, x: number, align: 'left' | 'right'): BarsMark[] => {
    const lines = text === '' ? [] : textLines(text, task);
    return lines.map((line, index) => ({
      kind: 'text',
      text: line,
      x,
      y: y + (index - (lines.length - 1) / 2) * task.textSize * 1.2,
      align,
      bold: lane.highlighted,
      colour: lane.missing ? 'muted' : 'text',
    }));
  };
  const afterX = endX + reach + GAP;
  return {
    y,
    thickness,
    startX,
    endX,
    textEndX: lane.after === '' ? endX + reach : afterX + widthOfText(lane.after, lane, task),
    lastX: placeWithin(scale, lane.parts.at(-1)?.to ?? 0),
    bars,
    dots,
    marks: [
      ...lane.parts.flatMap((part) => ticksOf(part, scale, y, thickness)),
      ...lane.parts.flatMap((part) => insideText(part, task, { scale, y, thickness })),
      ...textsBelow(lane, task, { scale, y, thickness }),
      ...beside(lane.before, startX - reach - GAP, 'right'),
      ...beside(lane.after, afterX, 'left'),
    ],
  };
}

/** How many lines below the lane what has no room in its part takes. */
export function countTextLines(
  lane: BarLane,
  task: BarsTask,
  { scale, thickness }: Pick<LaneTask, 'scale' | 'thickness'>,
): number {
  const total = lane.parts
    .filter((part) => isBelow(part, task, { scale, thickness }))
    .reduce((sum, { text }) => sum + task.measure(text) + BETWEEN, 0);
  return Math.ceil(total / roomBelow(task, scale));
}

function roomBelow({ size }: BarsTask, { origin }: ScaleFit): number {
  return Math.max(1, size.width - origin - 4);
}

function isBelow(
  part: BarPart,
  { measure, textSize }: BarsTask,
  { scale, thickness }: Pick<LaneTask, 'scale' | 'thickness'>,
): boolean {
  if (part.text === '') return false;
  const length = Math.abs(part.to - part.from) * scale.unit;
  return part.form !== 'bar' || length < measure(part.text) + 2 * PADDING || thickness < textSize * 1.15;
}

function insideText(
  part: BarPart,
  task: BarsTask,
  { scale, y, thickness }: Omit<LaneTask, 'place'>,
): BarsMark[] {
  if (part.text === '' || isBelow(part, task, { scale, thickness })) return [];
  const x = (placeOn(scale, part.from) + placeOn(scale, part.to)) / 2;
  const text = { kind: 'text', text: part.text, x, y, align: 'center', bold: false } as const;
  if (part.status === 'final') return [{ ...text, colour: toneColours(part.tone).ink }];
  // What is hatched or hollow shows the ground.
  return [{ ...text, colour: 'text', halo: true }];
}

/** Spread along the scale, each led to from its part. */
function textsBelow(
  lane: BarLane,
  task: BarsTask,
  { scale, y, thickness }: Omit<LaneTask, 'place'>,
): BarsMark[] {
  const { size, textSize, measure } = task;
  const parts = lane.parts.filter((part) => isBelow(part, task, { scale, thickness }));
  const lines = countTextLines(lane, task, { scale, thickness });
  const bottom = y + thickness / 2;
  return Array.from({ length: lines }, (_, line) => {
    const inLine = parts.filter((_, index) => index % lines === line);
    const wanted = inLine.map((part) => (placeOn(scale, part.from) + placeOn(scale, part.to)) / 2);
    const middles = spreadLabels(
      inLine.map(({ text }, index) => ({ wanted: wanted[index] ?? 0, height: measure(text) + BETWEEN })),
      scale.origin - BETWEEN / 2 + 2,
      size.width + BETWEEN / 2 - 2,
    );
    const middle = bottom + textSize * (0.8 + line * 1.25);
    return inLine.flatMap((part, index): BarsMark[] => {
      const [from, to] = [wanted[index] ?? 0, middles[index] ?? 0];
      const leader = { kind: 'stroke', width: 1, colour: 'muted' } as const;
      return [
        {
          ...leader,
          points: [
            [from, bottom],
            [to, middle - textSize * 0.65],
          ],
        },
        { kind: 'text', text: part.text, x: to, y: middle, align: 'center', bold: false, colour: 'text' },
      ];
    });
  }).flat();
}

function ticksOf(
  { form, from, to, tone }: BarPart,
  scale: ScaleFit,
  y: number,
  thickness: number,
): BarsMark[] {
  if (form !== 'tick' && form !== 'at-most' && form !== 'at-least') return [];
  const x = placeOn(scale, to);
  const half = thickness * 0.42;
  const colour = toneColours(tone).fill;
  const stroke = { kind: 'stroke', colour } as const;
  const tick = {
    ...stroke,
    width: 5,
    points: [
      [x, y - half],
      [x, y + half],
    ],
  } as const;
  if (form === 'tick') return [tick];
  const along = (from: number, to: number) =>
    [
      [from, y],
      [to, y],
    ] as const;
  if (form === 'at-least') {
    const end = x + OPEN_END - 4;
    return [
      tick,
      { ...stroke, width: 3, points: along(x, end - 6) },
      { kind: 'head', x: end, y, towards: 'right', colour },
    ];
  }
  const begin = placeOn(scale, from);
  const end = Math.max(begin, x - OPEN_END);
  return [
    tick,
    { ...stroke, width: 3, points: along(x, end + 6) },
    { kind: 'head', x: end, y, towards: 'left', colour },
    ...(end - begin > GAP
      ? [{ ...stroke, width: 2, dash: [3, 6], points: along(end - 6, begin) } as const]
      : []),
  ];
}

function thicknessOf({ form }: BarPart, thickness: number): number | undefined {
  switch (form) {
    case 'bar':
    case 'band':
      return thickness;
    case 'thin':
      return thickness * 0.44;
    case 'line':
      return Math.min(5, thickness);
    default:
      return undefined;
  }
}

/** Between two parts that meet, a hair of the ground. */
function parted(part: BarPart, { parts }: BarLane, { unit }: ScaleFit): { from: number; to: number } {
  const [from, to] = [Math.min(part.from, part.to), Math.max(part.from, part.to)];
  const hair = HAIR / 2 / unit;
  const meets = (value: number) =>
    part.form !== 'line' &&
    parts.some(
      (other) => other !== part && other.form === part.form && (other.from === value || other.to === value),
    );
  const [left, right] = [meets(from) ? from + hair : from, meets(to) ? to - hair : to];
  return left < right ? { from: left, to: right } : { from, to };
}

function placeWithin(scale: ScaleFit, value: number): number {
  return placeOn(scale, Math.max(scale.least, Math.min(value, scale.most)));
}
