import type { LabelKind } from './label-kind.ts';
import { linesLabelsOf } from './lines-labels-of.ts';
import { randomLines } from './random-lines.ts';

export const indexLabels: LabelKind = {
  generate: (random, room) =>
    randomLines(random, room, {
      kind: 'index',
      mostPeriods: 12,
      positive: true,
      absent: true,
      references: false,
      keys: ([base]) => [`base: ${base}`],
    }),
  labelsOf: linesLabelsOf,
};
