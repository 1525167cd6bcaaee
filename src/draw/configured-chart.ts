import type { ChartComponentLike, ChartConfiguration } from 'chart.js';
import type { ChartLook } from '../chart/chart-look.ts';
import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartStage } from '../chart/chart-stage.ts';
import type { MeasureText } from './text-measurer.ts';

/** What a shape is drawn for: the same in the build and in the page, so that both draw the same. */
export interface ChartSetting {
  readonly look: ChartLook;
  readonly size: ChartSize;
  readonly measure: MeasureText;
  /** How much of it is shown; the layout is that of the whole, so that nothing moves as it grows. */
  readonly stage: ChartStage;
}

/** A drawing in Chart.js's terms. */
export interface ConfiguredChart {
  /** Without what depends on the place: animation, platform, pixels of the device. */
  readonly configuration: ChartConfiguration;
  /** The controllers, elements, scales and plugins of Chart.js that it needs. */
  readonly parts: readonly ChartComponentLike[];
  /** What is said of a mark that is pointed at, by dataset and index: its name first; none where it says all itself. */
  readonly tipAt?: (dataset: number, index: number) => readonly string[];
}
