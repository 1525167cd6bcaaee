import type { Plugin } from 'chart.js';
import type { ClientChart } from '../../page/chart-html.ts';
import type { ChartStyle } from './chart-style.ts';

/** Each bar's value behind its end; a missing value says so where its bar would begin. */
export function valueLabels(bars: ClientChart['bars'], style: ChartStyle): Plugin<'bar'> {
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
        ctx.font = `${highlighted ? 700 : 400} ${style.size}px ${style.family}`;
        ctx.fillStyle = value === null ? style.muted : style.text;
        ctx.textAlign = behind ? 'left' : 'right';
        ctx.fillText(text, x + (behind ? 12 : -12), element.y);
      }
      ctx.restore();
    },
  };
}
