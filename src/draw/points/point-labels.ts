import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { ChartStage } from '../../chart/chart-stage.ts';
import type { PointsDrawing } from '../../chart/drawing.ts';
import { LINE_HEIGHT, type PointsFit } from './fit-points.ts';

/** Each point's name where it was placed, led to its point where it stands off. */
export function pointLabels(
  points: PointsDrawing['points'],
  { labels, textSize }: PointsFit,
  { family, colours }: ChartLook,
  stage: ChartStage,
): Plugin<'scatter'> {
  return {
    id: 'point-labels',
    afterDatasetsDraw({ ctx }) {
      ctx.save();
      ctx.strokeStyle = colours.muted;
      ctx.lineWidth = 1;
      for (const { leader } of labels) {
        if (!leader) continue;
        const [from, to] = leader;
        ctx.beginPath();
        ctx.moveTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
        ctx.stroke();
      }
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      // A ground of its own keeps a name readable over the grid.
      ctx.strokeStyle = colours.ground;
      ctx.lineWidth = 4;
      labels.forEach(({ box, rows, align }, index) => {
        const bold = stage !== 'data' && points[index]?.highlighted === true;
        ctx.font = `${bold ? 700 : 400} ${textSize}px ${family}`;
        ctx.fillStyle = bold ? colours.text : colours.muted;
        ctx.textAlign = align;
        const x = align === 'center' ? (box.left + box.right) / 2 : box[align];
        rows.forEach((row, at) => {
          const place = [x, box.top + (at + 0.5) * textSize * LINE_HEIGHT] as const;
          ctx.strokeText(row, ...place);
          ctx.fillText(row, ...place);
        });
      });
      ctx.restore();
    },
  };
}
