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
  const widthOf = ({ text, highlighted }: BarsDrawing['bars'][number]) =>
    type.measure(text, { size: type.size, weight: highlighted ? 700 : 400 });
  return {
    id: 'difference-arrow',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const elements = chart.getDatasetMeta(0).data;
      const [a, b] = [elements[arrow.from], elements[arrow.to]];
      if (!a || !b) return;
      const [long, short] = a.x >= b.x ? [a, b] : [b, a];
      const shortBar = bars[long === a ? arrow.to : arrow.from];
      const start = arrowStart(short.x, shortBar ? widthOf(shortBar) : 0);
      const end = long.x;
      const room = end - start;
      const below = Math.sign(short.y - long.y);
      const crossed = elements.filter((element, index) => {
        const bar = bars[index];
        const [left, right] = [element.x + GAP / 2, element.x + GAP * 1.5 + (bar ? widthOf(bar) : 0)];
        return element !== long && element !== short && left < end && end < right;
      });
      ctx.save();
      ctx.strokeStyle = type.colours.text;
      ctx.fillStyle = type.colours.text;
      ctx.lineWidth = 2;
      drawGuide(ctx, end, {
        from: long.y + below * (heightOf(long) / 2 + 4),
        to: short.y + below * (room < 0 ? -26 : 26),
        gaps: crossed.map(({ y }) => [y - type.size * 0.7, y + type.size * 0.7]),
      });
      if (room > 40) drawArrow(ctx, start, end, short.y);
      ctx.font = fontOf(type, 700);
      const above = fitsAbove(room, type.measure(arrow.text, { size: type.size, weight: 700 }));
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

interface Guide {
  readonly from: number;
  readonly to: number;
  /** Values of other bars that stand in its way. */
  readonly gaps: readonly (readonly [top: number, bottom: number])[];
}

function drawGuide(ctx: CanvasRenderingContext2D, x: number, { from, to, gaps }: Guide): void {
  const [top, bottom] = from < to ? [from, to] : [to, from];
  const ends = [top, ...[...gaps].sort(([a], [b]) => a - b).flat(), bottom];
  ctx.save();
  ctx.setLineDash([5, 5]);
  for (let index = 0; index < ends.length; index += 2) {
    const [begin, end] = [Math.max(top, ends[index] ?? top), Math.min(bottom, ends[index + 1] ?? bottom)];
    if (end - begin < 2) continue;
    ctx.beginPath();
    ctx.moveTo(x, begin);
    ctx.lineTo(x, end);
    ctx.stroke();
  }
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
