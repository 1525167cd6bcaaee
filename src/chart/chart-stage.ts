/** How much of a drawing is shown: all grey, then what stands out, then arrows and what they say. */
export const chartStages = ['data', 'highlight', 'whole'] as const;
export type ChartStage = (typeof chartStages)[number];
