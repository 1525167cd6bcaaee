import type { ArgumentDrawing } from './argument-drawing.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';

/** What is drawn: plain JSON, no function, no colour, no library. The page and the build draw the same from it. */
export type Drawing = CanvasDrawing | MarkupDrawing;

/** Drawn on a canvas, and as SVG. */
export type CanvasDrawing = BarsDrawing | LinesDrawing;

/** Markup of its own: read as it stands, with no canvas and no table behind it. */
export type MarkupDrawing = MatrixDrawing | TimelineDrawing | ArgumentDrawing;

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

/** Values over time, truly spaced; or a slope, between two moments. */
export interface LinesDrawing {
  readonly shape: 'lines';
  /** In years. */
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly references: readonly ReferenceLine[];
  /** Where lines are named: behind the last point, or, of a slope, at both ends with their values. */
  readonly labels: 'end' | 'both';
}

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export interface Line {
  readonly label: string;
  readonly highlighted: boolean;
  /** Ascending by `at`. */
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly at: number;
  /** None is a gap. */
  readonly value: number | null;
  /** As it stands beside the point, where it is named. */
  readonly text: string;
  /** More ink is closer to what was measured. */
  readonly status: 'final' | 'provisional' | 'estimated' | 'forecast';
}

/** A value to hold the others against, with its own name and source. */
export interface ReferenceLine {
  readonly value: number;
  readonly text: string;
}
