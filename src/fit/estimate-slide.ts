import type { DeckBlock, Slide } from '../deck/deck.ts';
import { isPicture } from '../deck/is-picture.ts';
import { blockHeight, blocksHeight, itemText } from './block-height.ts';
import { type FitContext, textHeight } from './fit-context.ts';
import { printedText } from './printed-text.ts';
import { BOTTOM, GAP, HEAD, HEADLINE_MARGINS, type Type, WIDTH } from './stage-sizes.ts';

/** How full a slide is, in stage pixels. */
export interface FitEstimate {
  readonly needed: number;
  readonly room: number;
  /** The height of a line of its text. */
  readonly line: number;
}

/** Beside a chart with what it means. */
const TAKEAWAYS = 343;
const HALF = 536;
/** Columns are no higher, whatever the room. */
const COLUMNS = 470;

/** What a slide needs, and what there is between headline and foot; roughly, and rather too much. */
export function estimateSlide(slide: Slide, context: FitContext): FitEstimate {
  const { sizes } = context;
  const room = roomOf(slide, context);
  const line = sizes.body.size * sizes.body.line;
  const columns = slide.blocks.find((block) => block.kind === 'box' && block.name === 'columns');
  const beyond = columns ? blockHeight(columns, sizes.body, WIDTH, context) - COLUMNS : 0;
  const needed = neededBy(slide, context);
  return {
    needed: beyond > 0 && slide.layout !== 'comparison' ? Math.max(needed, room + beyond) : needed,
    room,
    line,
  };
}

function roomOf(
  { layout, headline, headlineHidden, footnotes, sourceLine }: Slide,
  context: FitContext,
): number {
  const { sizes } = context;
  const text = printedText(headline);
  const isInBody = layout === 'statement' || layout === 'section' || layout === 'image-half';
  const above =
    headlineHidden || text === '' || isInBody
      ? 0
      : textHeight(text, sizes.headline, WIDTH, context, true) + HEADLINE_MARGINS;
  const notes = footnotes.reduce(
    (sum, { blocks }) => sum + blocksHeight(blocks, { size: 16, line: 1.5 }, 880, context, 0),
    0,
  );
  const foot = Math.max(36, 12 + 24 * Math.min(2, sourceLine.length) + notes);
  return 720 - HEAD - BOTTOM - above - foot;
}

function neededBy(slide: Slide, context: FitContext): number {
  const { layout, headline, blocks } = slide;
  const { sizes } = context;
  const title = printedText(headline);
  switch (layout) {
    case 'statement':
      return textHeight(title, sizes.statement, 1016, context, true) + bodyHeight(blocks, context);
    case 'section':
      return textHeight(title, sizes.section, 620, context, true) + 130 + bodyHeight(blocks, context, 620);
    case 'bullets':
      return pointsHeight(blocks, context);
    case 'chart-takeaways': {
      const others = blocks.filter(({ kind }) => kind !== 'chart');
      const charts = blocks.filter(({ kind }) => kind === 'chart');
      const beside = charts.length > 1 ? WIDTH : TAKEAWAYS;
      const text = blocksHeight(others, sizes.column, beside, context, 25) + 20;
      const drawn = Math.max(
        0,
        ...charts.map((chart) => blockHeight(chart, sizes.body, WIDTH - 424, context)),
      );
      return charts.length > 1 ? text + drawn * Math.ceil(charts.length / 2) + GAP : Math.max(text, drawn);
    }
    case 'image':
    case 'image-half': {
      const others = blocks.filter((block) => !isPicture(block));
      if (layout === 'image') return 200 + blocksHeight(others, { size: 26, line: 1.5 }, WIDTH, context);
      const head = title === '' ? 0 : textHeight(title, sizes.headline, HALF, context, true) + 38;
      return head + blocksHeight(others, sizes.column, HALF, context) + 20;
    }
    case 'quote':
      return blocksHeight(blocks, { size: 40, line: 1.5 }, 1008, context) + 66;
    case 'cards':
      return cardsHeight(blocks, context);
    case 'so-what':
      return blocks.length === 1 && blocks[0]?.kind === 'box'
        ? 112 + blocksHeight(blocks[0].blocks, { size: 40, line: 1.45 }, WIDTH - 128, context, 14)
        : bodyHeight(blocks, { ...context, sizes: { ...sizes, shortTable: 26 } }) +
            0.6 * sizes.body.size * countItems(blocks);
    case 'counter-argument':
      return blocks.length === 1 && blocks[0]?.kind === 'box'
        ? 48 +
            blocksHeight(blocks[0].blocks, { size: 30, line: 1.45 }, WIDTH - 72, context, 14) +
            37 * countItems(blocks[0].blocks)
        : bodyHeight(blocks, context);
    case 'comparison':
      return comparisonHeight(blocks, context);
    case 'content':
      return bodyHeight(blocks, context, 34 * bodyType(blocks, context).size);
    default:
      return bodyHeight(blocks, context);
  }
}

function bodyHeight(blocks: readonly DeckBlock[], context: FitContext, width = WIDTH): number {
  return blocksHeight(blocks, bodyType(blocks, context), Math.min(WIDTH, width), context);
}

function countItems(blocks: readonly DeckBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
}

/** Entities in columns, without cards around them. */
function comparisonHeight(blocks: readonly DeckBlock[], context: FitContext): number {
  const compared = blocks.find((block) => block.kind === 'box' && block.name === 'columns');
  const others = blocks.filter((block) => block !== compared);
  const columns = compared?.kind === 'box' ? compared.blocks : [];
  const width = (WIDTH - 28 * (columns.length - 1)) / Math.max(1, columns.length) - 20;
  const heights = columns.map((column) =>
    column.kind === 'box' ? blocksHeight(column.blocks, { size: 26, line: 1.5 }, width, context) : 0,
  );
  return Math.max(0, ...heights) + bodyHeight(others, context) + (others.length > 0 ? GAP : 0);
}

/** Long lists are set smaller. */
function bodyType(blocks: readonly DeckBlock[], { sizes }: FitContext): Type {
  const longest = Math.max(0, ...blocks.map((block) => (block.kind === 'list' ? block.items.length : 0)));
  if (longest >= 8) return { size: 26, line: 1.45 };
  return longest >= 6 ? { ...sizes.body, size: 28 } : sizes.body;
}

/** Each point is a row between hairlines. */
function pointsHeight(blocks: readonly DeckBlock[], context: FitContext): number {
  const type = bodyType(blocks, context);
  const others = blocks.filter(({ kind }) => kind !== 'list');
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const nested = { ...type, size: Math.min(26, context.sizes.nested) };
  const rows = lists.reduce((sum, item) => {
    const [first, ...rest] = item.blocks;
    const width = WIDTH - 1.15 * type.size;
    const own = first ? itemText(first, type, width, context) : 0;
    return (
      sum + own + rest.reduce((all, block) => all + blockHeight(block, nested, width, context) + 4, 0) + 17
    );
  }, 0);
  return rows + blocksHeight(others, type, WIDTH, context) + (others.length > 0 ? GAP : 0);
}

/** Three in a row at most; the rows are of one height. */
function cardsHeight(blocks: readonly DeckBlock[], context: FitContext): number {
  const boxes = blocks.filter(({ kind }) => kind === 'box');
  const others = blocks.filter(({ kind }) => kind !== 'box');
  const across = Math.min(3, Math.max(1, boxes.length));
  const width = (WIDTH - 28 * (across - 1)) / across;
  const highest = Math.max(0, ...boxes.map((box) => blockHeight(box, context.sizes.column, width, context)));
  const rows = Math.ceil(boxes.length / across);
  return (
    rows * highest + 28 * Math.max(0, rows - 1) + bodyHeight(others, context) + (others.length > 0 ? GAP : 0)
  );
}
