import type { LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { type LinesLayout, layLines } from './lay-lines.ts';

/** Labels that can be read from the back of a room; below it, they should at least be whole. */
const READABLE = 20;
const SMALLEST = 12;
/** Where nothing else is left. */
const LEAST = 8;
/** Of the chart's width, for the names at one side. */
const SHARES = { end: [0.34, 0.42, 0.5], both: [0.28, 0.34, 0.38] } as const;

/** Of the ways to lay a chart over time out, the first where nothing is in the way of anything else. */
export function fitLines(drawing: LinesDrawing, setting: ChartSetting): LinesLayout {
  const { textSize: wanted } = setting.look;
  const sizes = (most: number, least: number) =>
    Array.from({ length: Math.max(1, most - least + 1) }, (_, index) => most - index);
  const ways = (range: readonly number[], namesTwice: boolean, wordsWhole: boolean) =>
    SHARES[drawing.labels].flatMap((share) =>
      range.map((textSize) => ({ textSize, share, namesTwice, wordsWhole })),
    );
  const both = drawing.labels === 'both';
  const [large, small] = [sizes(wanted, READABLE), sizes(Math.min(wanted, READABLE - 1), SMALLEST)];
  const all = [
    ...ways(large, both, true),
    ...ways(large, both, false),
    ...(both ? ways(large, false, false) : []),
    ...ways(small, both, false),
    ...(both ? ways(small, false, false) : []),
    ...ways(sizes(SMALLEST - 1, LEAST), false, false),
  ];
  let layout = layLines(
    drawing,
    setting,
    all[0] ?? { textSize: LEAST, share: 0.5, namesTwice: false, wordsWhole: false },
  );
  for (const way of all.slice(1)) {
    if (layout.fits) break;
    layout = layLines(drawing, setting, way);
  }
  return layout;
}
