import { BarElement, type Element, type Plugin } from 'chart.js';
import type { BarsDrawing } from '../../chart/drawing.ts';
import { arrowStart, fitsAbove } from './arrow-room.ts';
import { type BarText, fontOf } from './bar-text.ts';
import { GAP } from './gap.ts';

/**
 * The difference between two bars, beside the shorter one:
 *
 *     ██████████████████ 38%
 *                       ┊
 *     █████ 11% ───────▶┊   +27 percentage points
 */
export function differenceArrow(
  arrow: NonNullable<BarsDrawing['arrow']>,
  bars: BarsDrawing['bars'],
  type: BarText,
): Plugin<'bar'> {
  return {
    id: 'difference-arrow',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const elements = chart.getDatasetMeta(0).data;
      const [a, b] = [elements[arrow.from], elements[arrow.to]];
      if (!a || !b) return;
      const [long, short] = a.x >= b.x ? [a, b] : [b, a];
      const { text = '', highlighted = false } = bars[long === a ? arrow.to : arrow.from] ?? {};
      const shortWidth = type.measure(text, { size: type.size, weight: highlighted ? 700 : 400 });
      ctx.save();
      const start = arrowStart(short.x, shortWidth);
      const end = long.x;
      ctx.strokeStyle = type.colours.text;
      ctx.fillStyle = type.colours.text;
      ctx.lineWidth = 2;
      const below = Math.sign(short.y - long.y);
      drawGuide(
        ctx,
        end,
        long.y + below * (heightOf(long) / 2 + 4),
        short.y + below * (start > end ? -26 : 26),
      );
      const room = end - start;
      if (room > 40) drawArrow(ctx, start, end, short.y);
      ctx.font = fontOf(type, 700);
      const width = type.measure(arrow.text, { size: type.size, weight: 700 });
      const above = fitsAbove(room, width);
      ctx.textBaseline = above ? 'bottom' : 'middle';
      ctx.textAlign = above ? 'center' : 'left';
      ctx.fillText(
        arrow.text,
        above ? (start + end) / 2 : Math.max(end, start) + GAP,
        above ? short.y - 10 : short.y,
      );
      ctx.restore();
    },
  };
}

function heightOf(bar: Element): number {
  return bar instanceof BarElement ? (bar.getProps(['height'], true).height ?? 0) : 0;
}

function drawGuide(ctx: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  ctx.save();
  ctx.setLineDash([5, 5]);
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
  ctx.restore();
}

function drawArrow(ctx: CanvasRenderingContext2D, from: number, to: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to - 2, y);
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(to, y);
  ctx.lineTo(to - 14, y - 7);
  ctx.lineTo(to - 14, y + 7);
  ctx.closePath();
  ctx.fill();
}
