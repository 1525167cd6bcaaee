import type { ChartKind } from './chart-kind.ts';
import { argumentChart } from './kinds/argument-chart.ts';
import { barChart } from './kinds/bar-chart.ts';
import { cardsChart } from './kinds/cards-chart.ts';
import { indexChart } from './kinds/index-chart.ts';
import { lineChart } from './kinds/line-chart.ts';
import { matrixChart } from './kinds/matrix-chart.ts';
import { pictogramChart } from './kinds/pictogram-chart.ts';
import { scatterChart } from './kinds/scatter-chart.ts';
import { slopeChart } from './kinds/slope-chart.ts';
import { timelineChart } from './kinds/timeline-chart.ts';
import { waffleChart } from './kinds/waffle-chart.ts';

/** Every chart that a block can name. */
export const chartKinds = {
  bar: barChart,
  line: lineChart,
  slope: slopeChart,
  index: indexChart,
  scatter: scatterChart,
  matrix: matrixChart,
  timeline: timelineChart,
  argument: argumentChart,
  cards: cardsChart,
  pictogram: pictogramChart,
  waffle: waffleChart,
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindName = keyof typeof chartKinds;
