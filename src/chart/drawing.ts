import type { ArgumentDrawing } from './argument-drawing.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';

/** What is drawn: plain JSON, no function, no colour, no library. The page and the build draw the same from it. */
export type Drawing = BarsDrawing | MatrixDrawing | TimelineDrawing | ArgumentDrawing;

export interface BarsDrawing {
  readonly shape: 'bars';
  /** From top to bottom. */
  readonly bars: readonly Bar[];
  readonly arrow: DifferenceArrow | null;
}

export interface Bar {
  readonly label: string;
  /** In the metric's unit; none where the value is missing. */
  readonly value: number | null;
  /** As it stands on the bar: `38%`, `未说明`. */
  readonly text: string;
  readonly highlighted: boolean;
}

/** From one bar's end to another's, by index. */
export interface DifferenceArrow {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
