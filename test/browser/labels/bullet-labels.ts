import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';

export const bulletLabels: LabelKind = {
  generate: (random, room) =>
    randomGrid(random, room, {
      kind: 'bullet',
      series: [2, 2],
      by: 'metrics',
      positive: true,
      gaps: true,
      keys: ({ known, figureAt }) => [
        'metric: m0',
        'target: m1',
        ...(random.chance(0.5) ? [`highlight: ${entityId(known)}`] : []),
        ...(random.chance(0.5)
          ? [`bands: ["${random.pick(['达标', 'good enough'])} {{${figureAt(known, 0)}}}"]`]
          : []),
      ],
    }),
  labelsOf: barsLabelsOf,
};
