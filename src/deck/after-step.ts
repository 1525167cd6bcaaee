import { countSteps } from '../chart/chart-steps.ts';
import type { ListItem } from '../outline/outline.ts';
import type { DeckBlock, DeckChart, FigureMark, Slide } from './deck.ts';

/**
 * A slide as it stands after so many of its steps. What is still to come has its steps counted from there;
 * what has come is numbered below 1.
 */
export function afterStep(slide: Slide, done: number): Slide {
  const moveBlocks = (blocks: readonly DeckBlock[]): DeckBlock[] => blocks.map(moveBlock);
  const moveBlock = (block: DeckBlock): DeckBlock => {
    const moved = move(block);
    if (moved.kind === 'list') return { ...moved, items: moved.items.map(moveItem) };
    if (moved.kind === 'quote' || moved.kind === 'box') return { ...moved, blocks: moveBlocks(moved.blocks) };
    if (moved.kind === 'chart') return { ...moved, chart: moveChart(moved.chart) };
    return moved;
  };
  const move = <Stepped extends { readonly step?: number }>(part: Stepped): Stepped =>
    part.step === undefined ? part : { ...part, step: part.step - done };
  const moveItem = (item: ListItem<FigureMark, DeckChart>): ListItem<FigureMark, DeckChart> => ({
    ...move(item),
    blocks: moveBlocks(item.blocks),
  });
  // Drawn at another stage, or with other parts, it is another drawing.
  const moveChart = (chart: DeckChart): DeckChart => {
    const id = `${chart.id}.step${done}`;
    if (chart.firstStep === undefined) return { ...chart, id };
    const moved = { ...chart, id, firstStep: chart.firstStep - done };
    const { steps } = chart.spec;
    if (steps?.by !== 'stages') return moved;
    const stage = steps.stages[Math.min(Math.max(0, 1 - moved.firstStep), countSteps(steps))];
    return stage === undefined ? moved : { ...moved, stage };
  };
  return { ...slide, blocks: moveBlocks(slide.blocks) };
}
