import type { Plugin } from 'chart.js';
import type { PointsDrawing } from '../../chart/drawing.ts';
import { radiusOf } from './fit-points.ts';

/** What is provisional has less ink: some of the ground over it. */
export function lighterPoints(points: PointsDrawing['points'], ground: string): Plugin<'scatter'> {
  return {
    id: 'lighter-points',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const elements = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.fillStyle = ground;
      ctx.globalAlpha = 0.6;
      points.forEach((point, index) => {
        const element = elements[index];
        if (!element || point.status !== 'provisional') return;
        ctx.beginPath();
        ctx.arc(element.x, element.y, radiusOf(point) - 1.5, 0, 2 * Math.PI);
        ctx.fill();
      });
      ctx.restore();
    },
  };
}
