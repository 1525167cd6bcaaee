import { barLabels } from './bar-labels.ts';
import { indexLabels } from './index-labels.ts';
import type { LabelKind } from './label-kind.ts';
import { lineLabels } from './line-labels.ts';
import { slopeLabels } from './slope-labels.ts';

/** Every kind whose labels are tried with random series. */
export const labelKinds: Readonly<Record<string, LabelKind>> = {
  bar: barLabels,
  line: lineLabels,
  slope: slopeLabels,
  index: indexLabels,
};
