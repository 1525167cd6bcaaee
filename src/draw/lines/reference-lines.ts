import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { LinesDrawing } from '../../chart/drawing.ts';
import type { LinesLayout } from './lay-lines.ts';

/** Dashed lines across the plot, each named beside itself. */
export function referenceLines(
  { references }: Pick<LinesDrawing, 'references'>,
  { plot, textSize, references: texts }: LinesLayout,
  { colours, family }: ChartLook,
): Plugin<'line'> {
  return {
    id: 'reference-lines',
    // Over the lines: a ground of its own keeps the name readable where one crosses it.
    afterDatasetsDraw({ ctx }) {
      ctx.save();
      ctx.strokeStyle = colours.muted;
      ctx.lineWidth = 2;
      ctx.setLineDash([8, 6]);
      for (const { value } of references) {
        ctx.beginPath();
        ctx.moveTo(plot.left, plot.yOf(value));
        ctx.lineTo(plot.right, plot.yOf(value));
        ctx.stroke();
      }
      ctx.setLineDash([]);
      ctx.font = `400 ${textSize}px ${family}`;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = colours.muted;
      ctx.strokeStyle = colours.ground;
      ctx.lineWidth = 0.22 * textSize;
      ctx.lineJoin = 'round';
      for (const { rows, x } of texts)
        for (const { text, y } of rows) {
          ctx.strokeText(text, x, y);
          ctx.fillText(text, x, y);
        }
      ctx.restore();
    },
  };
}
