import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { linesLabelsOf } from './lines-labels-of.ts';
import { entityId, metricId, metricsOf } from './metrics-of.ts';
import { randomNames } from './random-names.ts';
import { randomPeriods } from './random-periods.ts';
import { randomValues } from './random-values.ts';

/** Two to six panels of bars or lines. */
export const multiplesLabels: LabelKind = {
  leastWidth: 700,
  generate(random, { longestName, mostLines, size }) {
    const of = random.pick(['bar', 'line'] as const);
    const panels = random.integer(2, size.width < 1000 ? 3 : 6);
    const names = randomNames(random, panels, Math.min(longestName, 12));
    const measures = randomNames(random, random.integer(2, Math.min(4, mostLines)), Math.min(longestName, 8));
    const periods = randomPeriods(random, of === 'bar' ? 1 : random.integer(2, 8));
    const { next, unit } = randomValues(random);
    const metrics = metricsOf(
      {
        unit,
        names,
        measures: of === 'bar' ? measures : ['Figure'],
        periods,
        valueAt: next,
        marked: random.pick([0, 0, 0.3]),
      },
      random,
    );
    const ids = names.map((_, index) => entityId(index));
    const asked =
      of === 'bar'
        ? [
            `metrics: [${measures.map((_, index) => metricId(index)).join(', ')}]`,
            'rows: metrics',
            `period: ${periods[0]}`,
          ]
        : [`metric: ${metricId(0)}`];
    return {
      language: random.pick(['zh-CN', 'en']),
      metrics,
      block: [
        'multiples',
        `kind: ${of}`,
        'by: entities',
        `entities: [${ids.join(', ')}]`,
        ...asked,
        'note: n',
      ].join('\n'),
      names: of === 'bar' ? [...names, ...measures] : names,
    };
  },
  labelsOf: (drawing) => (drawing.shape === 'lines' ? linesLabelsOf(drawing) : barsLabelsOf(drawing)),
};
