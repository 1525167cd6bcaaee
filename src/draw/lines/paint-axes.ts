import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { LinesDrawing } from '../../chart/drawing.ts';
import { AXIS_GAP, type LinesLayout } from './lay-lines.ts';

/** A grid behind the lines, the labels that fit beside it, and the axis of time below. */
export function paintAxes(
  { y }: Pick<LinesDrawing, 'y'>,
  { plot, timeTicks, valueTicks, textSize }: LinesLayout,
  { colours, family }: ChartLook,
): Plugin<'line'> {
  return {
    id: 'axes',
    beforeDatasetsDraw({ ctx }) {
      ctx.save();
      ctx.strokeStyle = colours.grid;
      ctx.lineWidth = 1;
      for (const { at } of valueTicks.length > 0 ? y.ticks : []) strokeRow(ctx, plot, onPixel(plot.yOf(at)));
      ctx.strokeStyle = colours.muted;
      ctx.lineWidth = 2;
      strokeRow(ctx, plot, Math.round(plot.bottom));
      ctx.font = `400 ${textSize}px ${family}`;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'center';
      ctx.fillStyle = colours.text;
      for (const { rows, x } of timeTicks.texts)
        for (const { text, y: below } of rows) ctx.fillText(text, x, plot.bottom + below);
      ctx.textAlign = 'right';
      ctx.fillStyle = colours.muted;
      for (const index of valueTicks) {
        const tick = y.ticks[index];
        if (tick) ctx.fillText(tick.label, plot.left - AXIS_GAP, plot.yOf(tick.at));
      }
      ctx.restore();
    },
  };
}

function strokeRow(ctx: CanvasRenderingContext2D, { left, right }: LinesLayout['plot'], y: number): void {
  ctx.beginPath();
  ctx.moveTo(left, y);
  ctx.lineTo(right, y);
  ctx.stroke();
}

/** A line of one pixel is sharp between two of their edges. */
function onPixel(y: number): number {
  return Math.floor(y) + 0.5;
}
