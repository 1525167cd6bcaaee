import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { LineArrow } from '../../chart/drawing.ts';
import { drawArrow } from '../draw-arrow.ts';
import type { MeasureText } from '../text-measurer.ts';
import { ARROW_PLACE, ARROW_RISE, LABEL_GAP, type LinesLayout } from './lay-lines.ts';

interface ArrowStyle {
  readonly family: string;
  readonly colours: ChartColours;
  readonly layout: LinesLayout;
  readonly measure: MeasureText;
}

/**
 * What became of a line. Growth a year stands above all:
 *
 *          +8.3% a year
 *     ├──────────────────▶
 *
 * and a difference between the lines' ends and their names, which its own stands among.
 */
export function lineArrow(arrow: LineArrow, style: ArrowStyle): Plugin<'line'> {
  return {
    id: 'line-arrow',
    afterDatasetsDraw(chart) {
      const [x, y] = [chart.scales['x'], chart.scales['y']];
      if (!x || !y) return;
      const { ctx } = chart;
      const place = ({ at, value }: LineArrow['from']) => ({
        x: x.getPixelForValue(at),
        y: y.getPixelForValue(value),
      });
      ctx.save();
      ctx.strokeStyle = style.colours.text;
      ctx.fillStyle = style.colours.text;
      ctx.lineWidth = 2;
      const ends = [place(arrow.from), place(arrow.to)] as const;
      if (arrow.kind === 'cagr') drawGrowth(chart, arrow.text, ends, style);
      else drawDifference(chart, ends, style);
      ctx.restore();
    },
  };
}

type Ends = readonly [from: { x: number; y: number }, to: { x: number; y: number }];

function drawGrowth(
  { ctx, chartArea }: Chart<'line'>,
  text: string,
  [from, to]: Ends,
  { layout, family }: ArrowStyle,
): void {
  const level = chartArea.top - ARROW_RISE;
  ctx.beginPath();
  ctx.moveTo(from.x, level - 6);
  ctx.lineTo(from.x, level + 6);
  ctx.stroke();
  drawArrow(ctx, { x: from.x, y: level }, { x: to.x, y: level });
  ctx.font = `700 ${layout.textSize}px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  const half = layout.arrowWidth / 2;
  const middle = Math.max(chartArea.left + half, Math.min((from.x + to.x) / 2, chartArea.right - half));
  ctx.fillText(text, middle, level - 6);
}

function drawDifference(
  chart: Chart<'line'>,
  [from, to]: Ends,
  { colours, layout, measure }: ArrowStyle,
): void {
  const { ctx, chartArea } = chart;
  const across = chartArea.right + ARROW_PLACE;
  ctx.save();
  ctx.strokeStyle = colours.muted;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([4, 4]);
  for (const end of [from, to]) {
    // The line itself goes nearly there.
    if (end === to && chartArea.right - end.x < LABEL_GAP) continue;
    // A name in the way is gone past.
    const hidden = layout.references.flatMap(({ rows, x }) =>
      rows.flatMap(({ text, y }) =>
        Math.abs(y - end.y) < layout.textSize * 0.7
          ? x + measure(text, { size: layout.textSize, weight: 400 })
          : [],
      ),
    );
    const start = Math.max(end.x + 10, ...hidden.map((right) => right + 6));
    ctx.beginPath();
    ctx.moveTo(start, end.y);
    ctx.lineTo(across + 6, end.y);
    ctx.stroke();
  }
  ctx.restore();
  drawArrow(ctx, { x: across, y: from.y }, { x: across, y: to.y });
}
