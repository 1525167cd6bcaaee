import type { Plugin } from 'chart.js';
import type { DrawnStatus } from '../chart/drawing.ts';

interface LighterPoint {
  readonly status: DrawnStatus;
  /** As it is drawn. */
  readonly radius: number;
}

/**
 * What is provisional has less ink: some of the ground over it.
 *
 * @param datasets by dataset and index
 */
export function lighterPoints<Type extends 'line' | 'scatter'>(
  datasets: readonly (readonly LighterPoint[])[],
  ground: string,
): Plugin<Type> {
  return {
    id: 'lighter-points',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = ground;
      ctx.globalAlpha = 0.6;
      datasets.forEach((points, dataset) => {
        const elements = chart.getDatasetMeta(dataset).data;
        points.forEach(({ status, radius }, index) => {
          const element = elements[index];
          if (!element || status !== 'provisional' || !(radius > 2) || Number.isNaN(element.y)) return;
          ctx.beginPath();
          ctx.arc(element.x, element.y, radius - 1.5, 0, 2 * Math.PI);
          ctx.fill();
        });
      });
      ctx.restore();
    },
  };
}
