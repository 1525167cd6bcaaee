import type { BoundBlock, BoundSlide } from './bound-slide.ts';
import { walkFigures, walkInlineFigures } from './walk-figures.ts';

/** Whether a slide says something that wants evidence: its headline is a claim, unless it is plain. */
export function isClaim({ draft, headline }: BoundSlide): boolean {
  return draft.kind === 'slide' && headline.length > 0 && !draft.attributes.classes.includes('plain');
}

/** Whether a slide shows evidence: a figure, a chart, a quotation, an image with its credit, a case. */
export function hasEvidence({ headline, blocks, footnotes }: BoundSlide): boolean {
  const shown = [...blocks, ...[...footnotes.values()].flat()];
  return !walkInlineFigures(headline).next().done || shown.some(isEvidence);
}

function isEvidence(block: BoundBlock): boolean {
  switch (block.kind) {
    case 'quote':
      return true;
    case 'chart':
      // It says what rests on what; that is still to be shown.
      return block.chart.kind !== 'argument';
    case 'box':
      return block.name === 'case' || block.blocks.some(isEvidence);
    case 'list':
      return block.items.some((item) => item.blocks.some(isEvidence));
    case 'paragraph':
      return holdsFigure(block) || block.children.some((part) => part.kind === 'image' && part.title !== '');
    default:
      return holdsFigure(block);
  }
}

function holdsFigure(block: BoundBlock): boolean {
  return !walkFigures([block]).next().done;
}
