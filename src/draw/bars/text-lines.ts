import type { BarLane } from '../../chart/bars-drawing.ts';
import type { BarsTask } from './lay-bars.ts';

/** Between the parts of what stands behind a row: an en space. */
const BETWEEN_PARTS = '\u2002';

/** A text beside a row, in the lines it takes. */
export function textLines(text: string, { stacked }: Pick<BarsTask, 'stacked'>): string[] {
  return stacked ? text.split(BETWEEN_PARTS) : [text];
}

/** px, of the longest of them */
export function widthOfText(text: string, { highlighted }: BarLane, task: BarsTask): number {
  const weight = highlighted ? 700 : 400;
  return Math.max(...textLines(text, task).map((line) => task.measure(line, weight)));
}
