import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { ChartStage } from '../configured-chart.ts';
import { spreadLabels } from '../spread-labels.ts';
import { ARROW_PLACE, type EndLabel, LABEL_GAP, LINE_HEIGHT, type LinesFit } from './fit-lines.ts';

/** Each line's name and last value behind its end, moved apart where ends are near; no label is ever dropped. */
export function endLabels(
  { ends, starts, textSize, endGap }: LinesFit,
  { family, colours }: ChartLook,
  stage: ChartStage,
): Plugin<'line'> {
  const draw = (chart: Chart<'line'>, side: readonly EndLabel[], leftwards: boolean) => {
    const { ctx, scales, chartArea } = chart;
    const x = scales['x'];
    const y = scales['y'];
    if (!x || !y) return;
    const places = side.map(({ about, of }) => ({
      x: of === 'arrow' ? chartArea.right + ARROW_PLACE : x.getPixelForValue(about?.at ?? 0),
      y: y.getPixelForValue(about?.value ?? 0),
    }));
    const height = textSize * LINE_HEIGHT;
    const middles = spreadLabels(
      side.map(({ rows }, index) => ({ wanted: places[index]?.y ?? 0, height: rows.length * height + 2 })),
      0,
      chartArea.bottom + height,
    );
    const edge = leftwards ? chartArea.left - LABEL_GAP : chartArea.right + endGap;
    const plotEdge = leftwards ? chartArea.left : chartArea.right;
    ctx.save();
    ctx.textAlign = leftwards ? 'right' : 'left';
    ctx.textBaseline = 'middle';
    side.forEach(({ rows, bold, about, of }, index) => {
      if (!about || (of === 'arrow' && stage !== 'whole')) return;
      const middle = middles[index] ?? 0;
      const from = places[index] ?? { x: 0, y: 0 };
      // A line that ends early, or a label that had to move, is led to its label.
      const early = of === 'line' && Math.abs(plotEdge - from.x) > LABEL_GAP;
      if (Math.abs(middle - from.y) > textSize / 2 || early) {
        ctx.strokeStyle = colours.neutral;
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(from.x + (leftwards ? -8 : 8), from.y);
        ctx.lineTo(edge + (leftwards ? 3 : -3), middle);
        ctx.stroke();
      }
      const stressed = bold && stage !== 'data';
      ctx.font = `${stressed ? 700 : 400} ${textSize}px ${family}`;
      ctx.fillStyle = stressed ? colours.text : colours.muted;
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
