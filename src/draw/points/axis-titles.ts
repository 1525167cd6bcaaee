import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import { LINE_HEIGHT, type PointsFit } from './fit-points.ts';

/** What the axes measure, to be read without turning the head: above the one, below the other's end. */
export function axisTitles({ titles, textSize, plot }: PointsFit, look: ChartLook): Plugin<'scatter'> {
  return {
    id: 'axis-titles',
    beforeDatasetsDraw({ ctx, height }) {
      const line = textSize * LINE_HEIGHT;
      ctx.save();
      ctx.font = `400 ${textSize}px ${look.family}`;
      ctx.fillStyle = look.colours.text;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      titles.y.forEach((row, index) => {
        ctx.fillText(row, 0, (index + 0.5) * line);
      });
      ctx.textAlign = 'right';
      titles.x.forEach((row, index) => {
        ctx.fillText(row, plot.right, height - (titles.x.length - index - 0.5) * line);
      });
      ctx.restore();
    },
  };
}
