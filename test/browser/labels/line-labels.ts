import type { LabelKind } from './label-kind.ts';
import { linesLabelsOf } from './lines-labels-of.ts';
import { randomLines } from './random-lines.ts';

export const lineLabels: LabelKind = {
  generate: (random, room) =>
    randomLines(random, room, {
      kind: 'line',
      mostPeriods: 12,
      positive: false,
      absent: true,
      references: true,
      arrow: true,
      keys: () => [],
    }),
  labelsOf: linesLabelsOf,
};
