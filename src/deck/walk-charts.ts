import type { Block } from '../outline/outline.ts';

/** Every chart, in the order of the outline. */
export function* walkCharts<F, C>(blocks: readonly Block<F, C>[]): Generator<C> {
  for (const block of blocks) {
    if (block.kind === 'chart') yield block.chart;
    else if (block.kind === 'list') for (const item of block.items) yield* walkCharts(item.blocks);
    else if ('blocks' in block) yield* walkCharts(block.blocks);
  }
}
