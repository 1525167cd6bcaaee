import { figuresOf } from '../chart/chart-spec.ts';
import type { Figure } from '../figure/figure.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from './bound-slide.ts';

/** Every figure in the order a reader meets it, those of charts among them. */
export function* walkFigures(blocks: readonly BoundBlock[]): Generator<Figure> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield* walkInlineFigures(block.children);
        break;
      case 'list':
        for (const item of block.items) yield* walkFigures(item.blocks);
        break;
      case 'quote':
      case 'box':
        yield* walkFigures(block.blocks);
        break;
      case 'table':
        for (const row of [block.head, ...block.rows])
          for (const cell of row) yield* walkInlineFigures(cell.children);
        break;
      case 'chart':
        yield* figuresOf(block.chart);
        break;
      default:
    }
  }
}

export function* walkInlineFigures(inlines: readonly BoundInline[]): Generator<Figure> {
  for (const inline of inlines) {
    if (inline.kind === 'figure') yield inline.figure;
    else if ('children' in inline) yield* walkInlineFigures(inline.children);
  }
}

export function sourcesOf(figures: Iterable<Figure>): string[] {
  return [...new Set([...figures].flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? [])))];
}

/** What a slide shows: headline, body, footnotes. */
export function* slideFigures({ headline, blocks, footnotes }: BoundSlide): Generator<Figure> {
  yield* walkInlineFigures(headline);
  yield* walkPart(blocks, footnotes);
}

export function* handoutFigures({ handout, handoutFootnotes }: BoundSlide): Generator<Figure> {
  yield* walkPart(handout, handoutFootnotes);
}

export function* notesFigures({ notes, notesFootnotes }: BoundSlide): Generator<Figure> {
  yield* walkPart(notes, notesFootnotes);
}

function* walkPart(blocks: readonly BoundBlock[], footnotes: BoundFootnotes): Generator<Figure> {
  yield* walkFigures(blocks);
  for (const body of footnotes.values()) yield* walkFigures(body);
}
