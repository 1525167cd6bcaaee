import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { Line } from '../../chart/drawing.ts';

interface Mark {
  readonly at: number;
  readonly value: number;
  readonly text: string;
  /** Above a point; else within a gap. */
  readonly above: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Letters within a line: why it has a gap or a break, what is not final. */
export function lineMarks(lines: readonly Line[], { family, textSize, colours }: ChartLook): Plugin<'line'> {
  const marks = lines.flatMap(marksOf);
  const size = Math.round(textSize * 0.8);
  return {
    id: 'line-marks',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const [x, y] = [scales['x'], scales['y']];
      if (!x || !y) return;
      ctx.save();
      ctx.font = `400 ${size}px ${family}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.strokeStyle = colours.ground;
      ctx.lineWidth = 5;
      ctx.lineJoin = 'round';
      ctx.fillStyle = colours.muted;
      const taken: Place[] = lines.flatMap(({ points }) =>
        points.flatMap(({ at, value }) =>
          value === null ? [] : { x: x.getPixelForValue(at), y: y.getPixelForValue(value) },
        ),
      );
      for (const { at, value, text, above } of marks) {
        const wanted = y.getPixelForValue(value) - (above ? size : 0);
        const place = findFree({ x: x.getPixelForValue(at), y: wanted }, taken, size, chartArea);
        taken.push(place);
        ctx.strokeText(text, place.x, place.y);
        ctx.fillText(text, place.x, place.y);
      }
      ctx.restore();
    },
  };
}

/** The nearest height that covers no point and no other mark. */
function findFree(
  { x, y }: Place,
  taken: readonly Place[],
  size: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Place {
  const near = taken.filter((other) => Math.abs(other.x - x) < size);
  for (let step = 0; step < 2 * (bottom - top); step += 2) {
    for (const height of [y - step, y + step]) {
      if (height < top || height > bottom) continue;
      if (near.every((other) => Math.abs(other.y - height) >= size * 0.9)) return { x, y: height };
    }
  }
  return { x, y };
}

function marksOf({ points }: Line): Mark[] {
  return points.flatMap(({ at, value, mark }, index): Mark[] => {
    if (mark === undefined) return [];
    if (value !== null) return [{ at, value, text: mark, above: true }];
    const before = points.slice(0, index).findLast((point) => point.value !== null);
    const after = points.slice(index).find((point) => point.value !== null);
    if (before?.value == null || after?.value == null) return [];
    // Where the line would be.
    const part = (at - before.at) / (after.at - before.at);
    return [{ at, value: before.value + part * (after.value - before.value), text: mark, above: false }];
  });
}
