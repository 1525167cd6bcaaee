import { figuresOf } from '../chart/chart-spec.ts';
import type { Figure } from '../figure/figure.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from './bound-slide.ts';

type FigureInline = Extract<BoundInline, { kind: 'figure' }>;
type ChartBlock = Extract<BoundBlock, { kind: 'chart' }>;

/** Every figure in the order a reader meets it, those of charts among them. */
export function* walkFigures(blocks: readonly BoundBlock[]): Generator<Figure> {
  for (const part of walkStatements(blocks)) {
    if (part.kind === 'figure') yield part.figure;
    else yield* figuresOf(part.chart);
  }
}

export function* walkInlineFigures(inlines: readonly BoundInline[]): Generator<Figure> {
  for (const { figure } of walkInlineStatements(inlines)) yield figure;
}

/** The same with their places: figures in words, and charts. */
export function* walkStatements(blocks: readonly BoundBlock[]): Generator<FigureInline | ChartBlock> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield* walkInlineStatements(block.children);
        break;
      case 'list':
        for (const item of block.items) yield* walkStatements(item.blocks);
        break;
      case 'quote':
      case 'box':
        yield* walkStatements(block.blocks);
        break;
      case 'table':
        for (const row of [block.head, ...block.rows])
          for (const cell of row) yield* walkInlineStatements(cell.children);
        break;
      case 'chart':
        yield block;
        break;
      default:
    }
  }
}

export function* walkInlineStatements(inlines: readonly BoundInline[]): Generator<FigureInline> {
  for (const inline of inlines) {
    if (inline.kind === 'figure') yield inline;
    else if ('children' in inline) yield* walkInlineStatements(inline.children);
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
