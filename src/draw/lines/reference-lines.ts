import type { Plugin } from 'chart.js';
import type { ChartColours } from '../../chart/chart-look.ts';
import type { ReferenceLine } from '../../chart/drawing.ts';

/** Dashed lines across the plot, each named above its beginning. */
export function referenceLines(
  references: readonly ReferenceLine[],
  {
    family,
    textSize,
    colours,
  }: { readonly family: string; readonly textSize: number; readonly colours: ChartColours },
): Plugin<'line'> {
  return {
    id: 'reference-lines',
    // Over the lines: a ground of its own keeps the name readable where one crosses it.
    afterDatasetsDraw({ ctx, scales, chartArea: { left, right, top } }) {
      const y = scales['y'];
      if (!y) return;
      ctx.save();
      ctx.font = `400 ${textSize}px ${family}`;
      ctx.textAlign = 'left';
      for (const { value, text } of references) {
        const at = y.getPixelForValue(value);
        ctx.strokeStyle = colours.muted;
        ctx.lineWidth = 2;
        ctx.setLineDash([8, 6]);
        ctx.beginPath();
        ctx.moveTo(left, at);
        ctx.lineTo(right, at);
        ctx.stroke();
        ctx.fillStyle = colours.muted;
        const below = at - textSize * 1.3 < top;
        ctx.textBaseline = below ? 'top' : 'bottom';
        const place = [left + 6, at + (below ? 5 : -5)] as const;
        ctx.setLineDash([]);
        ctx.strokeStyle = colours.ground;
        ctx.lineWidth = 6;
        ctx.lineJoin = 'round';
        ctx.strokeText(text, ...place);
        ctx.fillText(text, ...place);
      }
      ctx.restore();
    },
  };
}
