import type { LinesDrawing } from '../../chart/drawing.ts';
import type { ChartSetting } from '../configured-chart.ts';
import { type LinesLayout, type LinesWay, layLines } from './lay-lines.ts';

/** Labels that can be read from the back of a room; below it, they should at least be whole. */
const READABLE = 20;
const SMALLEST = 12;
/** Where nothing else is left. */
const LEAST = 8;
/** Of the chart's width, for the labels at a side that has names: names at one, or at both. */
const ONE_SIDE = [0.34, 0.42, 0.5] as const;
const BOTH_SIDES = [0.28, 0.34, 0.38] as const;

/** Of the ways to lay a chart over time out, the first where nothing is in the way of anything else. */
export function fitLines(drawing: LinesDrawing, setting: ChartSetting): LinesLayout {
  const both = drawing.labels === 'both';
  const wanted = setting.look.textSize;
  const large = { most: wanted, least: Math.min(wanted, READABLE), plot: 0.36 };
  const small = { most: Math.min(wanted, READABLE - 1), least: SMALLEST, plot: 0.2 };
  const tiny = { most: Math.min(wanted, SMALLEST - 1), least: LEAST, plot: 0.1 };
  const waysOf = ({ most, least, plot }: typeof large, named: Pick<LinesWay, 'namesTwice' | 'wordsWhole'>) =>
    (named.namesTwice ? BOTH_SIDES : ONE_SIDE).flatMap((share) =>
      Array.from({ length: most - least + 1 }, (_, index) => ({
        textSize: most - index,
        share,
        leastPlot: plot,
        ...named,
      })),
    );
  const ways = [
    ...waysOf(large, { namesTwice: both, wordsWhole: true }),
    ...waysOf(large, { namesTwice: both, wordsWhole: false }),
    ...(both ? waysOf(large, { namesTwice: false, wordsWhole: false }) : []),
    ...waysOf(small, { namesTwice: both, wordsWhole: false }),
    ...(both ? waysOf(small, { namesTwice: false, wordsWhole: false }) : []),
    ...waysOf({ ...small, plot: 0.1 }, { namesTwice: false, wordsWhole: false }),
    ...waysOf(tiny, { namesTwice: false, wordsWhole: false }),
  ];
  for (const way of ways) {
    const layout = layLines(drawing, setting, way);
    if (layout.fits) return layout;
  }
  return layLines(drawing, setting, {
    textSize: LEAST,
    share: 0.5,
    leastPlot: 0,
    namesTwice: false,
    wordsWhole: false,
  });
}
