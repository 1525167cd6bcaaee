import type { ChartLook } from './chart-look.ts';
import type { ChartSize } from './chart-size.ts';

/** A chart to stand outside its deck, with the text that goes with it. */
export interface StandaloneChart {
  /** What its ids begin with. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly look: ChartLook;
  /** `图1`; empty where it has no number. */
  readonly number: string;
  readonly caption: string;
  readonly remarks: readonly string[];
  /** A line each. */
  readonly sources: readonly string[];
  readonly alternative: string;
  readonly description: string;
  /** Of all drawings together. */
  readonly size: ChartSize;
  readonly drawings: readonly PlacedDrawing[];
}

export interface PlacedDrawing {
  /** What is inside an `<svg>`. */
  readonly markup: string;
  readonly x: number;
  readonly y: number;
  /** Of a panel: stands above it. */
  readonly title: string;
  readonly highlighted: boolean;
}
