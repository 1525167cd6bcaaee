import type { LabelKind } from './label-kind.ts';
import { entityId, metricId, metricsOf } from './metrics-of.ts';
import { randomNames } from './random-names.ts';
import { randomValues } from './random-values.ts';
import { textsOf } from './texts-of.ts';

export const scatterLabels: LabelKind = {
  generate(random, { size, mostNames, longestName }) {
    // Names that stand free need more room than those in rows.
    const most = Math.min(mostNames, size.width < 700 ? 8 : 12);
    const names = randomNames(random, random.integer(3, Math.max(3, most)), longestName);
    // Equal in one measure; a dozen that are equal in both are one point.
    const up = randomValues(random, { positive: false });
    const across = () => random.integer(0, 10_000) / 100;
    const metrics = metricsOf(
      {
        unit: up.unit,
        names,
        measures: randomNames(random, 2, longestName),
        periods: [undefined],
        valueAt: (_entity, _period, measure) => (measure === 0 ? across() : up.next()),
        marked: random.pick([0, 0, 0.3]),
      },
      random,
    );
    const block = [
      `scatter\nx: ${metricId(0)}\ny: ${metricId(1)}`,
      ...(random.chance(0.5) ? [`highlight: ${entityId(random.integer(0, names.length - 1))}`] : []),
      ...(random.chance(0.3) ? ['axis: zero'] : []),
      'note: n',
    ].join('\n');
    return { language: random.pick(['zh-CN', 'en'] as const), metrics, block, names };
  },
  labelsOf(drawing) {
    if (drawing.shape !== 'points') throw new Error(`These are no points: ${drawing.shape}`);
    const { x, y, points } = drawing;
    return {
      all: [x.title, y.title, ...textsOf(points)].map((text) => [text] as const),
      axes: [x, y].map(({ ticks }) => ticks.map(({ label }) => label)),
    };
  },
};
