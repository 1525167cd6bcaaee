import type { Plugin } from 'chart.js';
import type { ChartLook } from '../../chart/chart-look.ts';
import type { Line } from '../../chart/drawing.ts';
import type { Box } from '../box.ts';

interface Mark {
  readonly at: number;
  readonly value: number;
  readonly text: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Taken extends Place {
  /** How far aside of it the middle of a mark must be, in heights of its type. */
  readonly aside: number;
}

/**
 * Letters within a line: why it has a gap or a break, what is not final. They cover no point and no text.
 *
 * @param written where texts stand in the plot
 */
export function lineMarks(
  lines: readonly Line[],
  written: readonly Box[],
  { family, textSize, colours }: ChartLook,
): Plugin<'line'> {
  const marks = lines.flatMap(marksOf);
  const size = Math.max(SMALLEST, Math.round(textSize * 0.86));
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
      const placeOf = (at: number, value: number) => ({
        x: x.getPixelForValue(at),
        y: y.getPixelForValue(value),
      });
      const taken: Taken[] = lines.flatMap(({ points }) =>
        points.flatMap(({ at, value }) => (value === null ? [] : { ...placeOf(at, value), aside: 0.8 })),
      );
      for (const { at, value, text } of marks) {
        const place = findFree(placeOf(at, value), { taken, written }, size, chartArea);
        // Where there is no room, the line itself still shows it.
        if (!place) continue;
        taken.push({ ...place, aside: 2 * HALF });
        ctx.strokeText(text, place.x, place.y);
        ctx.fillText(text, place.x, place.y);
      }
      ctx.restore();
    },
  };
}

/** px */
const SMALLEST = 12;
/** Of a mark's width, in heights of its type. */
const HALF = 0.85;

/** From a mark's own point or gap, in heights of its type: what is nearest first, and of equals what is above. */
const offsets = [0, -1.3, 1.3, -2.6, 2.6]
  .flatMap((across) => Array.from({ length: 61 }, (_, step) => ({ across, down: -9 + step * 0.3 })))
  .sort((a, b) => cost(a) - cost(b) || a.down - b.down);

function cost({ across, down }: { readonly across: number; readonly down: number }): number {
  return Math.abs(across) * 0.8 + Math.abs(down);
}

function findFree(
  { x, y }: Place,
  { taken, written }: { readonly taken: readonly Taken[]; readonly written: readonly Box[] },
  size: number,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
): Place | undefined {
  const places = offsets.map(({ across, down }) => ({ x: x + across * size, y: y + down * size }));
  const isFree = (place: Place) =>
    place.y >= top &&
    place.y <= bottom - size / 2 &&
    place.x >= left + HALF * size &&
    place.x <= right - HALF * size &&
    written.every(
      (box) =>
        place.x + HALF * size < box.left ||
        place.x - HALF * size > box.right ||
        place.y + size * 0.6 < box.top ||
        place.y - size * 0.6 > box.bottom,
    ) &&
    taken.every(
      (other) =>
        Math.abs(other.x - place.x) >= other.aside * size || Math.abs(other.y - place.y) >= size * 1.02,
    );
  return places.find(isFree);
}

function marksOf({ points }: Line): Mark[] {
  return points.flatMap(({ at, value, mark }, index): Mark[] => {
    if (mark === undefined) return [];
    if (value !== null) return [{ at, value, text: mark }];
    const before = points.slice(0, index).findLast((point) => point.value !== null);
    const after = points.slice(index).find((point) => point.value !== null);
    if (before?.value == null || after?.value == null) return [];
    // Where the line would be.
    const part = (at - before.at) / (after.at - before.at);
    return [{ at, value: before.value + part * (after.value - before.value), text: mark }];
  });
}
