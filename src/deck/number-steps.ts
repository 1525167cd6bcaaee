import { countSteps } from '../chart/chart-steps.ts';
import type { ListItem } from '../outline/outline.ts';
import type { DeckBlock, DeckChart, FigureMark } from './deck.ts';

/**
 * Fragments → steps from 1, in reading order. Behind a pause everything waits for the same step; a chart
 * that is built up takes its steps once it is there:
 *
 *     first
 *     . . .
 *     second      step 1
 *     + third     the list with step 1, its item with step 2
 *
 * @param charts whether they are built up: what is not shown on the stage is there at once
 */
export function numberSteps(
  blocks: readonly DeckBlock[],
  charts: 'stepped' | 'whole' = 'whole',
): { blocks: DeckBlock[]; steps: number } {
  let steps = 0;
  const numberBlocks = (list: readonly DeckBlock[]): DeckBlock[] => {
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
  const numberInside = (block: DeckBlock): DeckBlock => {
    if (block.kind === 'list') return { ...block, items: block.items.map(numberItem) };
    if (block.kind === 'quote' || block.kind === 'box')
      return { ...block, blocks: numberBlocks(block.blocks) };
    if (block.kind === 'chart' && charts === 'stepped') return { ...block, chart: numberChart(block.chart) };
    return block;
  };
  const numberItem = (item: ListItem<FigureMark, DeckChart>): ListItem<FigureMark, DeckChart> => {
    const step = item.fragment ? ++steps : undefined;
    const numbered = { ...item, blocks: numberBlocks(item.blocks) };
    return step === undefined ? numbered : { ...numbered, step };
  };
  const numberChart = (chart: DeckChart): DeckChart => {
    if (!chart.spec.steps) return chart;
    const firstStep = steps + 1;
    steps += countSteps(chart.spec.steps);
    return { ...chart, firstStep };
  };
  return { blocks: numberBlocks(blocks), steps };
}
