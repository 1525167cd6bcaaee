import type { Point, PointsDrawing } from '../../../src/chart/drawing.ts';
import { axis } from './axis.ts';

function point(label: string, x: number, y: number, rest: Partial<Point> = {}): Point {
  return { label, x, y, highlighted: false, status: 'final', about: [], ...rest };
}

/** Scatter plots as those of decks are, by name. */
export const pointsCases: Readonly<Record<string, PointsDrawing>> = {
  'points of every status': {
    shape: 'points',
    x: { ...axis(1, 2, 3, 4), title: '地区生产总值（万亿元）' },
    y: { ...axis(3, 4, 5, 6), title: '研发投入（占GDP的%）' },
    points: [
      point('杭州 [p]', 2, 3.9, { status: 'provisional', highlighted: true }),
      point('深圳', 3.46, 5.8),
      point('南京 [e]', 1.74, 3.9, { status: 'estimated' }),
      point('广州 [f]', 3.03, 3.4, { status: 'forecast' }),
    ],
  },
  'points in a crowd': {
    shape: 'points',
    x: { ...axis(0, 50, 100), title: 'Residents (million)' },
    y: {
      ...axis(-10, 0, 10, 20),
      title: 'A metric of an extraordinarily long name that takes two lines (%)',
    },
    points: Array.from({ length: 16 }, (_, index) =>
      point(`City ${index + 1}`, 50 + 3 * Math.cos(index * 2.4), 4 + 2 * Math.sin(index * 2.4)),
    ),
  },
  'points in the corners': {
    shape: 'points',
    x: { ...axis(0, 1), title: 'x' },
    y: { ...axis(0, 1), title: 'y' },
    points: [
      point('The National Institute of Extraordinarily Long Names and Further Matters', 0, 0),
      point('国家先进印染技术创新中心（绍兴柯桥）与浙江省重点实验室', 1, 1),
      point('A & B', 0, 1),
      point('<C>', 1, 0, { highlighted: true }),
    ],
  },
};
