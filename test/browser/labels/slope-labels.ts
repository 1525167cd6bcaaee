import type { LabelKind } from './label-kind.ts';
import { linesLabelsOf } from './lines-labels-of.ts';
import { randomLines } from './random-lines.ts';

export const slopeLabels: LabelKind = {
  generate: (random, room) =>
    randomLines(random, room, {
      kind: 'slope',
      mostPeriods: 2,
      positive: false,
      absent: false,
      references: false,
      arrow: true,
      keys: ([from, to]) => [`from: ${from}`, `to: ${to}`],
    }),
  labelsOf: linesLabelsOf,
};
