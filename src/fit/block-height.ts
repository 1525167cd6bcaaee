import type { DeckBlock } from '../deck/deck.ts';
import { isPicture } from '../deck/is-picture.ts';
import { chartHeight } from './chart-height.ts';
import { type FitContext, textHeight } from './fit-context.ts';
import { printedText } from './printed-text.ts';
import { COLUMN_GAP, GAP, type Type } from './stage-sizes.ts';
import { tableHeight } from './table-height.ts';

/** A picture takes what there is; below this it shows nothing. */
const LEAST_PICTURE = 140;
const FORMULA = 80;
const RULE = 22;
/** Above, below and beside what stands in a box. */
const BOX = { padding: 48, inset: 56, gap: 14 };

/** The height of blocks below each other. */
export function blocksHeight(
  blocks: readonly DeckBlock[],
  type: Type,
  width: number,
  context: FitContext,
  gap = GAP,
): number {
  const shown = blocks.filter(({ kind }) => kind !== 'pause');
  return (
    shown.reduce((sum, block) => sum + blockHeight(block, type, width, context), 0) +
    gap * Math.max(0, shown.length - 1)
  );
}

/** The least height of a block in a column. */
export function blockHeight(block: DeckBlock, type: Type, width: number, context: FitContext): number {
  const { sizes } = context;
  switch (block.kind) {
    case 'paragraph':
      return isPicture(block)
        ? LEAST_PICTURE
        : textHeight(printedText(block.children), { ...type, line: 1.5 }, width, context);
    case 'heading':
      return textHeight(printedText(block.children), sizes.heading, width, context, true);
    case 'list':
      return listHeight(block, type, width, context);
    case 'quote':
      return blocksHeight(block.blocks, type, width - 40, context, 0.4 * type.size);
    case 'code':
      return block.text.split('\n').length * sizes.code * 1.5 + 2 * sizes.code;
    case 'math':
      return FORMULA;
    case 'table':
      return tableHeight(
        {
          head: block.head.map(({ children }) => printedText(children)),
          rows: block.rows.map((row) => row.map(({ children }) => printedText(children))),
        },
        width,
        context,
      );
    case 'rule':
      return RULE;
    case 'chart':
      return chartHeight(block.chart.spec, width, context);
    case 'box':
      return boxHeight(block, type, width, context);
    case 'pause':
      return 0;
  }
}

function listHeight(
  { items }: Extract<DeckBlock, { kind: 'list' }>,
  type: Type,
  width: number,
  context: FitContext,
): number {
  const inside = width - 1.15 * type.size;
  return items.reduce((sum, { blocks }, index) => {
    const [first, ...rest] = blocks;
    const own = first ? itemText(first, type, inside, context) : 0;
    const nested = { ...type, size: Math.min(type.size, context.sizes.nested) };
    const below = rest.reduce((all, block) => all + blockHeight(block, nested, inside, context) + 4, 0);
    return sum + own + below + (index > 0 ? 0.35 * type.size : 0);
  }, 0);
}

/** An item's own text has the line of the list, not of a paragraph. */
export function itemText(block: DeckBlock, type: Type, width: number, context: FitContext): number {
  return block.kind === 'paragraph' && !isPicture(block)
    ? textHeight(printedText(block.children), type, width, context)
    : blockHeight(block, type, width, context);
}

function boxHeight(
  { name, blocks }: Extract<DeckBlock, { kind: 'box' }>,
  type: Type,
  width: number,
  context: FitContext,
): number {
  if (name === 'columns') {
    const columns = blocks.filter(({ kind }) => kind === 'box');
    const each = (width - COLUMN_GAP * Math.max(0, columns.length - 1)) / Math.max(1, columns.length);
    return Math.max(0, ...columns.map((column) => blockHeight(column, context.sizes.column, each, context)));
  }
  if (name === 'column') return columnHeight(blocks, type, width, context);
  const inner = { size: name === 'so-what' ? 30 : 28, line: 1.45 };
  return BOX.padding + 4 + blocksHeight(blocks, inner, width - BOX.inset, context, BOX.gap);
}

/** In a column each heading opens a card, which holds what follows it. */
function columnHeight(blocks: readonly DeckBlock[], type: Type, width: number, context: FitContext): number {
  const cards = blocks.filter(({ kind }) => kind === 'heading').length;
  if (cards === 0) return blocksHeight(blocks, type, width, context);
  const inside = blocksHeight(blocks, { size: 26, line: 1.5 }, width - BOX.inset - 4, context, 8);
  return inside + cards * BOX.padding + (cards - 1) * (GAP - 8);
}
