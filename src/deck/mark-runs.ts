import type { DeckBlock, DeckInline } from './deck.ts';

/**
 * Source numbers stand once behind a run of figures with the same sources, in running text only:
 * headings and tables leave them to the slide's source line.
 *
 *     38%对11%[1]
 */
export function markRuns(blocks: readonly DeckBlock[]): DeckBlock[] {
  return blocks.map((block): DeckBlock => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, children: markLast(block.children, '').inlines };
      case 'heading':
        return { ...block, children: unmark(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: markRuns(item.blocks) })) };
      case 'quote':
      case 'box':
        return { ...block, blocks: markRuns(block.blocks) };
      case 'table': {
        const row = (cells: typeof block.head) =>
          cells.map((cell) => ({ ...cell, children: unmark(cell.children) }));
        return { ...block, head: row(block.head), rows: block.rows.map(row) };
      }
      default:
        return block;
    }
  });
}

/** From the end: a figure keeps its marks unless the next one has the same. */
function markLast(
  inlines: readonly DeckInline[],
  following: string,
): { inlines: DeckInline[]; following: string } {
  let next = following;
  const marked = [...inlines].reverse().map((inline): DeckInline => {
    if (inline.kind === 'figure') {
      const key = inline.figure.marks.join();
      const repeated = key === next;
      next = key;
      return repeated ? { ...inline, figure: { ...inline.figure, marks: [] } } : inline;
    }
    if (!('children' in inline)) return inline;
    const inside = markLast(inline.children, next);
    next = inside.following;
    return { ...inline, children: inside.inlines };
  });
  return { inlines: marked.reverse(), following: next };
}

function unmark(inlines: readonly DeckInline[]): DeckInline[] {
  return inlines.map((inline): DeckInline => {
    if (inline.kind === 'figure') return { ...inline, figure: { ...inline.figure, marks: [] } };
    return 'children' in inline ? { ...inline, children: unmark(inline.children) } : inline;
  });
}
