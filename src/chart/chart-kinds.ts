import type { ChartKind } from './chart-kind.ts';
import { argumentChart } from './kinds/argument-chart.ts';
import { barChart } from './kinds/bar-chart.ts';
import { bulletChart } from './kinds/bullet-chart.ts';
import { cardsChart } from './kinds/cards-chart.ts';
import { dumbbellChart } from './kinds/dumbbell-chart.ts';
import { indexChart } from './kinds/index-chart.ts';
import { lineChart } from './kinds/line-chart.ts';
import { lollipopChart } from './kinds/lollipop-chart.ts';
import { matrixChart } from './kinds/matrix-chart.ts';
import { createMultiplesChart } from './kinds/multiples-chart.ts';
import { pictogramChart } from './kinds/pictogram-chart.ts';
import { rangeChart } from './kinds/range-chart.ts';
import { shareChart } from './kinds/share-chart.ts';
import { slopeChart } from './kinds/slope-chart.ts';
import { timelineChart } from './kinds/timeline-chart.ts';
import { waffleChart } from './kinds/waffle-chart.ts';
import { waterfallChart } from './kinds/waterfall-chart.ts';

/** Drawn on a canvas; many of one kind may stand side by side. */
const canvasKinds = {
  bar: barChart,
  lollipop: lollipopChart,
  dumbbell: dumbbellChart,
  share: shareChart,
  range: rangeChart,
  bullet: bulletChart,
  waterfall: waterfallChart,
  line: lineChart,
  slope: slopeChart,
  index: indexChart,
} as const satisfies Readonly<Record<string, ChartKind>>;

/** Every chart that a block can name. */
export const chartKinds = {
  ...canvasKinds,
  multiples: createMultiplesChart(canvasKinds),
  matrix: matrixChart,
  timeline: timelineChart,
  argument: argumentChart,
  cards: cardsChart,
  pictogram: pictogramChart,
  waffle: waffleChart,
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindName = keyof typeof chartKinds;
