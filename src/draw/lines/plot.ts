import type { Axis } from '../../chart/drawing.ts';
import type { Box } from '../box.ts';

/** Where values are drawn, in the chart's own pixels. */
export interface Plot extends Box {
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
}

export function createPlot(box: Box, { x, y }: { readonly x: Axis; readonly y: Axis }): Plot {
  const { left, right, top, bottom } = box;
  const shareOf = ({ min, max }: Axis, value: number) => (value - min) / (max - min || 1);
  return {
    ...box,
    xOf: (at) => left + shareOf(x, at) * (right - left),
    yOf: (value) => bottom - shareOf(y, value) * (bottom - top),
  };
}
