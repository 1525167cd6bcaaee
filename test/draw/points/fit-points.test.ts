import { describe, expect, it } from 'vitest';
import { createChartLook } from '../../../src/chart/chart-look.ts';
import type { PointsDrawing } from '../../../src/chart/drawing.ts';
import { boxesMeet, isWithin } from '../../../src/draw/box.ts';
import { fitPoints } from '../../../src/draw/points/fit-points.ts';
import { strokeCrosses } from '../../../src/draw/stroke-crosses.ts';
import { halfEms } from '../record-svg.ts';

const setting = {
  look: createChartLook({ family: 'x', textSize: 28 }, (token) => token),
  size: { width: 1120, height: 380 },
  measure: halfEms.measure,
  stage: 'whole',
} as const;

const axis = { min: 0, max: 1, ticks: [0, 0.5, 1].map((at) => ({ at, label: String(at) })), title: 'Axis' };

function pointsAt(places: readonly (readonly [number, number])[], name = 'City'): PointsDrawing {
  const points = places.map(([x, y], index) => ({
    label: `${name} ${index + 1}`,
    x,
    y,
    highlighted: index === 0,
    status: 'final' as const,
    about: [],
  }));
  return { shape: 'points', x: axis, y: axis, points };
}

/** The same numbers in every run. */
function scatter(count: number, seed: number, spread: number): (readonly [number, number])[] {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: count }, () => [
    0.5 + (next() - 0.5) * spread,
    0.5 + (next() + next() + next() - 1.5) * 0.66 * spread,
  ]);
}

function checkLabels(drawing: PointsDrawing) {
  const { plot, labels, textSize } = fitPoints(drawing, setting);
  const marks = drawing.points.map(({ x, y }) => {
    const left = plot.left + x * (plot.right - plot.left);
    const top = plot.bottom - y * (plot.bottom - plot.top);
    return { left: left - 7, right: left + 7, top: top - 7, bottom: top + 7 };
  });
  expect(labels.length).toBe(drawing.points.length);
  const room = { left: plot.left, top: 0, right: setting.size.width, bottom: plot.bottom };
  for (const [index, { box, leader }] of labels.entries()) {
    expect(isWithin(box, room)).toBe(true);
    const hit = marks.findIndex((mark, other) => other !== index && boxesMeet(mark, box));
    expect(hit, `label ${index} over a point`).toBe(-1);
    const over = labels.findIndex((other, at) => at !== index && boxesMeet(other.box, box));
    expect(over, `label ${index} over a label`).toBe(-1);
    if (!leader) continue;
    const crossed = labels.findIndex((other, at) => at !== index && strokeCrosses(leader, other.box));
    expect(crossed, `leader ${index} over a label`).toBe(-1);
  }
  return textSize;
}

describe('names in a scatter plot', () => {
  it.each([
    [3, 1],
    [8, 0.6],
    [16, 0.8],
    [24, 0.8],
    [40, 0.9],
    [12, 0.05],
    [40, 0.3],
  ])('%d points within %d of the axes', (count, spread) => {
    for (const seed of [7, 77, 777]) checkLabels(pointsAt(scatter(count, seed, spread)));
  });

  it('stand at points of one place, too', () => {
    checkLabels(pointsAt(Array.from({ length: 8 }, () => [0.5, 0.5] as const)));
  });

  it('stand within the edges at the corners', () => {
    checkLabels(
      pointsAt(
        [
          [0, 0],
          [1, 1],
          [0, 1],
          [1, 0],
        ],
        'A rather long name of a city',
      ),
    );
  });

  it('keep their size where there is room', () => {
    expect(checkLabels(pointsAt(scatter(6, 7, 0.8)))).toBe(28);
  });

  it('are led to their points where they stand off', () => {
    const leaders = fitPoints(pointsAt(scatter(7, 7, 0.04)), setting).labels.map(({ leader }) => leader);
    expect(leaders.some((leader) => leader !== undefined)).toBe(true);
  });
});
