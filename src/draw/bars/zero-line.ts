import type { Plugin } from 'chart.js';

/** Where bars go to both sides, zero is not the edge of the plot. */
export function zeroLine(colour: string): Plugin<'bar'> {
  return {
    id: 'zero-line',
    afterDatasetsDraw({ ctx, scales, chartArea: { top, bottom } }) {
      const x = scales['x']?.getPixelForValue(0) ?? 0;
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
