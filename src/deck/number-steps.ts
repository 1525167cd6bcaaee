import type { Block, ListItem } from '../outline/outline.ts';

/**
 * Fragments → steps from 1, in reading order. Behind a pause everything waits for the same step:
 *
 *     first
 *     . . .
 *     second      step 1
 *     + third     the list with step 1, its item with step 2
 */
export function numberSteps<F, C>(blocks: readonly Block<F, C>[]): { blocks: Block<F, C>[]; steps: number } {
  let steps = 0;
  const numberBlocks = (list: readonly Block<F, C>[]): Block<F, C>[] => {
    let paused: number | undefined;
    return list.flatMap((block) => {
      if (block.kind === 'pause') {
        paused = ++steps;
        return [];
      }
      const step = block.fragment ? ++steps : paused;
      const numbered = step === undefined ? block : { ...block, step };
      return [numberInside(numbered)];
    });
  };
  const numberInside = (block: Block<F, C>): Block<F, C> => {
    if (block.kind === 'list') return { ...block, items: block.items.map(numberItem) };
    if (block.kind === 'quote' || block.kind === 'box')
      return { ...block, blocks: numberBlocks(block.blocks) };
    return block;
  };
  const numberItem = (item: ListItem<F, C>): ListItem<F, C> => {
    const step = item.fragment ? ++steps : undefined;
    const numbered = { ...item, blocks: numberBlocks(item.blocks) };
    return step === undefined ? numbered : { ...numbered, step };
  };
  return { blocks: numberBlocks(blocks), steps };
}
