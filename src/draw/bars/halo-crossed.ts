import type { TextFont } from '../text-measurer.ts';
import type { BarsMark } from './bars-layout.ts';

type Stroke = Extract<BarsMark, { kind: 'stroke' }>;
type Text = Extract<BarsMark, { kind: 'text' }>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Texts that a line goes through get a halo of the ground, which keeps them readable. */
export function haloCrossed(
  marks: readonly BarsMark[],
  lines: readonly BarsMark[],
  textSize: number,
  measure: (text: string, weight: TextFont['weight']) => number,
): BarsMark[] {
  const strokes = lines.filter((mark): mark is Stroke => mark.kind === 'stroke');
  return marks.map((mark) => {
    if (mark.kind !== 'text' || mark.halo) return mark;
    const box = boxOf(mark, measure(mark.text, mark.bold ? 700 : 400), textSize);
    return strokes.some((stroke) => goesThrough(stroke, box)) ? { ...mark, halo: true } : mark;
  });
}

function boxOf({ x, y, align }: Text, width: number, textSize: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - textSize * 0.62, bottom: y + textSize * 0.62 };
}

function goesThrough({ points, width }: Stroke, box: Box): boolean {
  const wide = {
    left: box.left - width / 2,
    right: box.right + width / 2,
    top: box.top - width / 2,
    bottom: box.bottom + width / 2,
  };
  return points.slice(1).some((end, index) => {
    const start = points[index];
    return start !== undefined && meets(start, end, wide);
  });
}

type Place = readonly [x: number, y: number];

/** Liang and Barsky: what of a line is left when it is cut at each side of the box. */
function meets([x1, y1]: Place, [x2, y2]: Place, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / slope;
    if (slope < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return enter <= leave;
}
