import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';
import { randomReferences } from './random-references.ts';

/** Two to four bars side by side. */
export const groupLabels: LabelKind = {
  generate(random, room) {
    const by = random.pick(['metrics', 'periods'] as const);
    return randomGrid(random, room, {
      kind: 'bar',
      series: [2, 4],
      by,
      positive: random.chance(0.4),
      gaps: true,
      keys: ({ ids, known, figureAt }) => [
        ...(by === 'metrics'
          ? [`metrics: [${ids.join(', ')}]`]
          : ['metric: m0', `periods: [${ids.join(', ')}]`]),
        ...random.pick([[], [`highlight: ${entityId(known)}`], [`highlight: ${ids[0]}`]]),
        ...(by === 'metrics' ? randomReferences(random, [figureAt(known, 0)], room.longestName) : []),
      ],
    });
  },
  labelsOf: barsLabelsOf,
};
