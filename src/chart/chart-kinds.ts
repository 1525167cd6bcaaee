import type { ChartKind } from './chart-kind.ts';
import { barChart } from './kinds/bar-chart.ts';
import { cardsChart } from './kinds/cards-chart.ts';
import { pictogramChart } from './kinds/pictogram-chart.ts';
import { waffleChart } from './kinds/waffle-chart.ts';

/** Every chart that a block can name. */
export const chartKinds = {
  bar: barChart,
  cards: cardsChart,
  pictogram: pictogramChart,
  waffle: waffleChart,
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindName = keyof typeof chartKinds;
