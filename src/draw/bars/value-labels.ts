import type { Plugin } from 'chart.js';
import type { BarsDrawing } from '../../chart/drawing.ts';
import { type BarText, fontOf } from './bar-text.ts';
import { GAP } from './gap.ts';

/** Each bar's value behind its end; a missing value says so where its bar would begin. */
export function valueLabels(bars: BarsDrawing['bars'], type: BarText): Plugin<'bar'> {
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      const elements = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const [index, { value, text, highlighted }] of bars.entries()) {
        const element = elements[index];
        if (!element) continue;
        const x = value === null ? (scales['x']?.getPixelForValue(0) ?? 0) : element.x;
        const behind = value === null || value >= 0;
        ctx.font = fontOf(type, highlighted ? 700 : 400);
        ctx.fillStyle = value === null ? type.colours.muted : type.colours.text;
        ctx.textAlign = behind ? 'left' : 'right';
        ctx.fillText(text, x + (behind ? GAP : -GAP), element.y);
      }
      ctx.restore();
    },
  };
}
