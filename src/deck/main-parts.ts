import type { Block } from '../outline/outline.ts';
import type { Layout } from './deck.ts';
import { isPicture } from './is-picture.ts';

/** A block of any stage, and what kind of chart it is, if it is one. */
type Test = <F, C>(block: Block<F, C>, chartKind: (chart: C) => string) => boolean;

const isBox =
  (...names: readonly string[]): Test =>
  (block) =>
    block.kind === 'box' && names.includes(block.name);

const isChart =
  (kind: string): Test =>
  (block, chartKind) =>
    block.kind === 'chart' && chartKind(block.chart) === kind;

const isKind =
  (kind: Block<never, never>['kind']): Test =>
  (block) =>
    block.kind === kind;

/** What a layout is about: its templates receive it apart from the rest of the slide. */
const tests: Readonly<Partial<Record<Layout, Test>>> = {
  bullets: isKind('list'),
  'two-column': isBox('columns'),
  comparison: isBox('columns'),
  chart: isKind('chart'),
  'chart-takeaways': isKind('chart'),
  cards: (block, chartKind) =>
    isChart('cards')(block, chartKind) || isBox('case', 'counter')(block, chartKind),
  matrix: isChart('matrix'),
  timeline: isChart('timeline'),
  quote: isKind('quote'),
  image: isPicture,
  'image-half': isPicture,
  code: isKind('code'),
  'counter-argument': isBox('counter'),
  'so-what': isBox('so-what'),
  table: isKind('table'),
};

export function hasMainPart(layout: Layout): boolean {
  return tests[layout] !== undefined;
}

export function isMainPart<F, C>(
  layout: Layout,
  block: Block<F, C>,
  chartKind: (chart: C) => string,
): boolean {
  return tests[layout]?.(block, chartKind) ?? false;
}
