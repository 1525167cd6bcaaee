import type { ChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartStage } from '../chart/chart-stage.ts';
import type { CanvasDrawing } from '../chart/drawing.ts';
import type { FontStack } from './font-subset.ts';

/** A chart to be drawn. */
export interface ChartOrder {
  readonly drawing: CanvasDrawing;
  readonly look: ChartLook;
  readonly size: ChartSize;
  /** How much of it is shown; all of it where this is absent. */
  readonly stage?: ChartStage;
  /** Of its texts, BCP 47. */
  readonly language: string;
  /** What the ids in the drawing begin with; no other drawing of the page has the same. */
  readonly idPrefix: string;
  /** For PDF: what is stroked about text is drawn as a path. */
  readonly outlined?: boolean;
}

/**
 * Implemented in `node/charts`. For each order, in their order, the markup inside an `<svg>` of that
 * size, in these fonts; equal orders make equal markup, on every machine.
 */
export type DrawCharts = (orders: readonly ChartOrder[], fonts: FontStack) => Promise<readonly string[]>;
