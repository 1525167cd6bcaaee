import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';

export const dumbbellLabels: LabelKind = {
  generate(random, room) {
    const by = random.pick(['metrics', 'periods'] as const);
    return randomGrid(random, room, {
      kind: 'dumbbell',
      series: [2, 2],
      by,
      positive: random.chance(0.4),
      gaps: true,
      keys: ({ ids, known }) => [
        ...(by === 'metrics'
          ? [`metrics: [${ids.join(', ')}]`]
          : ['metric: m0', `periods: [${ids.join(', ')}]`]),
        ...(random.chance(0.5) ? [`highlight: ${entityId(known)}`] : []),
        ...(random.chance(0.5) ? ['gap: yes'] : []),
        ...(random.chance(0.3) ? ['axis: data'] : []),
      ],
    });
  },
  labelsOf: barsLabelsOf,
};
