import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import { spreadLabels } from '../spread-labels.ts';
import { type EndLabel, LABEL_GAP, LINE_HEIGHT, type LinesFit } from './fit-lines.ts';

/** Each line's name and last value behind its end, moved apart where ends are near; no label is ever dropped. */
export function endLabels(
  { ends, starts, textSize }: LinesFit,
  { family, colours }: { readonly family: string; readonly colours: ChartColours },
): Plugin<'line'> {
  const draw = (chart: Chart<'line'>, side: readonly EndLabel[], leftwards: boolean) => {
    const { ctx, scales, chartArea } = chart;
    const x = scales['x'];
    const y = scales['y'];
    if (!x || !y) return;
    const points = side.map(({ point }) => ({
      x: x.getPixelForValue(point?.at ?? 0),
      y: y.getPixelForValue(point?.value ?? 0),
    }));
    const height = textSize * LINE_HEIGHT;
    const middles = spreadLabels(
      side.map(({ rows }, index) => ({ wanted: points[index]?.y ?? 0, height: rows.length * height + 2 })),
      0,
      chartArea.bottom + height,
    );
    const edge = leftwards ? chartArea.left - LABEL_GAP : chartArea.right + LABEL_GAP;
    ctx.save();
    ctx.textAlign = leftwards ? 'right' : 'left';
    ctx.textBaseline = 'middle';
    side.forEach(({ rows, bold, point }, index) => {
      if (!point) return;
      const middle = middles[index] ?? 0;
      const from = points[index] ?? { x: 0, y: 0 };
      // A line that ends early, or a label that had to move, is led to its label.
      if (Math.abs(middle - from.y) > textSize / 2 || Math.abs(edge - from.x) > 2 * LABEL_GAP) {
        ctx.strokeStyle = colours.neutral;
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(from.x + (leftwards ? -8 : 8), from.y);
        ctx.lineTo(edge + (leftwards ? 3 : -3), middle);
        ctx.stroke();
      }
      ctx.font = `${bold ? 700 : 400} ${textSize}px ${family}`;
      ctx.fillStyle = bold ? colours.text : colours.muted;
      rows.forEach((row, at) => {
        ctx.fillText(row, edge, middle + (at - (rows.length - 1) / 2) * height);
      });
    });
    ctx.restore();
  };
  return {
    id: 'end-labels',
    afterDatasetsDraw(chart) {
      draw(chart, ends, false);
      draw(chart, starts, true);
    },
  };
}
