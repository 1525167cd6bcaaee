import type { Box } from '../box.ts';
import { type Place, strokeCrosses } from '../stroke-crosses.ts';
import type { TextFont } from '../text-measurer.ts';
import type { BarsMark } from './bars-layout.ts';

type Stroke = Extract<BarsMark, { kind: 'stroke' }>;
type Text = Extract<BarsMark, { kind: 'text' }>;

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
    if (!start) return false;
    const [from, to] = [start, end].map(([x, y]) => ({ x, y })) as [Place, Place];
    return strokeCrosses([from, to], wide);
  });
}
