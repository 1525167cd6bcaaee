import type { Plugin } from 'chart.js';
import type { Band } from '../../chart/drawing.ts';

type Edge = { readonly at: number; readonly low: number; readonly high: number };

/** A range shaded around its line, its edges drawn thin; open where it has a gap. */
export function lineBand({ ranges }: Band, colour: string): Plugin<'line'> {
  return {
    id: 'line-band',
    beforeDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (!x || !y) return;
      ctx.save();
      ctx.fillStyle = colour;
      ctx.strokeStyle = colour;
      for (const stretch of stretchesOf(ranges)) {
        const [first, last] = [stretch[0], stretch.at(-1)];
        // One range alone is as wide as a point.
        const aside = first === last ? 5 : 0;
        const places = (edge: 'low' | 'high') =>
          stretch.flatMap(({ at, ...range }) => {
            const [across, down] = [x.getPixelForValue(at), y.getPixelForValue(range[edge])];
            return aside === 0
              ? [[across, down] as const]
              : ([
                  [across - aside, down],
                  [across + aside, down],
                ] as const);
          });
        const [top, bottom] = [places('high'), places('low')];
        ctx.globalAlpha = 0.16;
        ctx.beginPath();
        [...top, ...bottom.toReversed()].forEach(([across, down], index) => {
          if (index === 0) ctx.moveTo(across, down);
          else ctx.lineTo(across, down);
        });
        ctx.closePath();
        ctx.fill();
        ctx.globalAlpha = 0.6;
        ctx.lineWidth = 1;
        for (const edge of [top, bottom]) {
          ctx.beginPath();
          edge.forEach(([across, down], index) => {
            if (index === 0) ctx.moveTo(across, down);
            else ctx.lineTo(across, down);
          });
          ctx.stroke();
        }
      }
      ctx.restore();
    },
  };
}

/** Ranges that follow each other without a gap. */
function stretchesOf(ranges: Band['ranges']): Edge[][] {
  const stretches: Edge[][] = [[]];
  for (const { at, range } of ranges) {
    if (range) stretches.at(-1)?.push({ at, low: range[0], high: range[1] });
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 0);
}
