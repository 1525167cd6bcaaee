import { barsLabelsOf } from './bars-labels-of.ts';
import type { LabelKind } from './label-kind.ts';
import { entityId } from './metrics-of.ts';
import { randomGrid } from './random-grid.ts';
import { randomReferences } from './random-references.ts';

/** A ranking, of bars or of dots: with an arrow, reference lines, what is missing. */
export function createRankLabels(kind: 'bar' | 'lollipop'): LabelKind {
  return {
    generate(random, room) {
      const stands = random.chance(0.6);
      return randomGrid(random, room, {
        kind,
        series: [1, 1],
        by: 'metrics',
        positive: random.chance(0.4),
        gaps: true,
        keys: ({ known, hasGaps, figureAt }) => [
          'metric: m0',
          ...(stands ? [`highlight: ${entityId(known)}`] : []),
          // An arrow begins at a value: at the highlighted one, or at the first.
          ...((stands || !hasGaps) && random.chance(0.5) ? ['arrow: difference'] : []),
          ...(random.chance(0.3) ? ['sort: given'] : []),
          ...randomReferences(random, [figureAt(known, 0)], room.longestName),
        ],
      });
    },
    labelsOf: barsLabelsOf,
  };
}
