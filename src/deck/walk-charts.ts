import type { Block } from '../outline/outline.ts';

type ChartBlock<F, C> = Extract<Block<F, C>, { kind: 'chart' }>;

/** Every chart, in the order of the outline. */
export function* walkCharts<F, C>(blocks: readonly Block<F, C>[]): Generator<C> {
  for (const { chart } of walkChartBlocks(blocks)) yield chart;
}

/** The same with their places. */
export function* walkChartBlocks<F, C>(blocks: readonly Block<F, C>[]): Generator<ChartBlock<F, C>> {
  for (const block of blocks) {
    if (block.kind === 'chart') yield block;
    else if (block.kind === 'list') for (const item of block.items) yield* walkChartBlocks(item.blocks);
    else if ('blocks' in block) yield* walkChartBlocks(block.blocks);
  }
}
