import { bulletLabels } from './bullet-labels.ts';
import { dumbbellLabels } from './dumbbell-labels.ts';
import { groupLabels } from './group-labels.ts';
import { indexLabels } from './index-labels.ts';
import type { LabelKind } from './label-kind.ts';
import { lineLabels } from './line-labels.ts';
import { multiplesLabels } from './multiples-labels.ts';
import { rangeLabels } from './range-labels.ts';
import { createRankLabels } from './rank-labels.ts';
import { scatterLabels } from './scatter-labels.ts';
import { shareLabels } from './share-labels.ts';
import { slopeLabels } from './slope-labels.ts';
import { createStackLabels } from './stack-labels.ts';
import { waterfallLabels } from './waterfall-labels.ts';

/** Every kind whose labels are tried with random series. */
export const labelKinds: Readonly<Record<string, LabelKind>> = {
  bar: createRankLabels('bar'),
  lollipop: createRankLabels('lollipop'),
  'grouped bar': groupLabels,
  'stacked bar': createStackLabels('stacked'),
  'percent bar': createStackLabels('percent'),
  'diverging bar': createStackLabels('diverging'),
  dumbbell: dumbbellLabels,
  share: shareLabels,
  range: rangeLabels,
  bullet: bulletLabels,
  waterfall: waterfallLabels,
  line: lineLabels,
  slope: slopeLabels,
  index: indexLabels,
  scatter: scatterLabels,
  multiples: multiplesLabels,
};
