import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { ReferenceLine } from '../../chart/drawing.ts';

/** Where the name of a reference line stands. */
export interface NamePlace {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above the beginning of its line, or below it where there is no room. */
export function placeNames(
  { scales, chartArea: { left, top } }: Chart<'line'>,
  references: readonly ReferenceLine[],
  textSize: number,
  widthOf: (text: string) => number,
): NamePlace[] {
  const y = scales['y'];
  return references.map(({ value, text }) => {
    const at = y?.getPixelForValue(value) ?? 0;
    const below = at - textSize * 1.3 < top;
    const begin = below ? at + 5 : at - 5 - textSize;
    const from = left + 6;
    return { text, left: from, right: from + widthOf(text), top: begin, bottom: begin + textSize };
  });
}

/** Dashed lines across the plot, each named at its beginning. */
export function referenceLines(
  references: readonly ReferenceLine[],
  names: (chart: Chart<'line'>) => readonly NamePlace[],
  { family, textSize, colours }: ChartLook,
): Plugin<'line'> {
  return {
    id: 'reference-lines',
    // Over the lines: a ground of its own keeps the name readable where one crosses it.
    afterDatasetsDraw(chart) {
      const { ctx, scales, chartArea } = chart;
      const y = scales['y'];
      if (!y) return;
      const places = names(chart);
      ctx.save();
      ctx.font = `400 ${textSize}px ${family}`;
      ctx.textAlign = 'left';
      references.forEach(({ value, text }, index) => {
        const at = y.getPixelForValue(value);
        const place = places[index];
        ctx.strokeStyle = colours.muted;
        ctx.lineWidth = 2;
        ctx.setLineDash([8, 6]);
        ctx.beginPath();
        ctx.moveTo(chartArea.left, at);
        ctx.lineTo(chartArea.right, at);
        ctx.stroke();
        if (!place) return;
        ctx.fillStyle = colours.muted;
        const below = place.top > at;
        ctx.textBaseline = below ? 'top' : 'bottom';
        const corner = [place.left, below ? place.top : place.bottom] as const;
        ctx.setLineDash([]);
        ctx.strokeStyle = colours.ground;
        ctx.lineWidth = 6;
        ctx.lineJoin = 'round';
        ctx.strokeText(text, ...corner);
        ctx.fillText(text, ...corner);
      });
      ctx.restore();
    },
  };
}
