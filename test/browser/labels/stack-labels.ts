import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';

/** Values one behind the other, as parts of a hundred, or to both sides of zero. */
export function createStackLabels(arrange: 'stacked' | 'percent' | 'diverging'): LabelKind {
  return {
    generate: (random, room) =>
      randomGrid(random, room, {
        kind: 'bar',
        series: [2, 4],
        by: 'metrics',
        positive: true,
        gaps: false,
        // Percentages would have to add up to a hundred.
        ...(arrange === 'percent' && { unit: random.pick(['CNY', '件', undefined]) }),
        keys: ({ ids, known }) => [
          `metrics: [${ids.join(', ')}]`,
          `arrange: ${arrange}`,
          ...(arrange === 'diverging'
            ? [`left: [${ids.slice(0, random.integer(1, ids.length - 1)).join(', ')}]`]
            : []),
          ...random.pick([[], [`highlight: ${entityId(known)}`], [`highlight: ${ids[0]}`]]),
        ],
      }),
    labelsOf: barsLabelsOf,
  };
}
