import type { Box } from '../../../src/draw/box.ts';

/** A drawing as the browser has set it. */
export interface MeasuredChart {
  readonly texts: readonly MeasuredText[];
  /** What is filled or stroked, but the grid, in the order in which it is painted. */
  readonly marks: readonly MeasuredMark[];
}

export interface MeasuredText {
  readonly text: string;
  /** Around the ink, not the line. */
  readonly box: Box;
  /** px */
  readonly size: number;
  /** `rgb(…)` */
  readonly colour: string;
  /** Written on a ground of its own. */
  readonly haloed: boolean;
  /** What it is clipped to. */
  readonly clip: Box | null;
  /** How many of the marks are painted before it. */
  readonly above: number;
  /** Strokes through its ink, by index. */
  readonly crossedBy: readonly number[];
}

export interface MeasuredMark {
  readonly box: Box;
  /** `rgb(…)`; none is an outline. */
  readonly fill: string | null;
}
