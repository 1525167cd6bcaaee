/** Between a bar and what stands beside it, in the chart's own pixels. */
export const GAP = 12;
