import type { ChartKind } from './chart-kind.ts';
import { barChart } from './kinds/bar-chart.ts';

/** Every chart that a block can name. */
export const chartKinds = {
  bar: barChart,
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindName = keyof typeof chartKinds;
