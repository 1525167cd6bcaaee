import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';

/** Intervals, with or without a value between; and limits. */
export const rangeLabels: LabelKind = {
  generate(random, room) {
    const form = random.pick(['limits', 'low high', 'low value high'] as const);
    const count = form.split(' ').length;
    return randomGrid(random, room, {
      kind: 'range',
      series: [count, count],
      by: 'metrics',
      positive: form === 'limits',
      gaps: true,
      rising: true,
      named: false,
      limited: form === 'limits' ? 1 : 0,
      keys: ({ ids, known }) => [
        ...(form === 'limits'
          ? ['metric: m0']
          : form.split(' ').map((key, index) => `${key}: ${ids[index]}`)),
        ...(random.chance(0.5) ? [`highlight: ${entityId(known)}`] : []),
        ...(form !== 'limits' && random.chance(0.3) ? ['axis: data'] : []),
      ],
    });
  },
  labelsOf: barsLabelsOf,
};
