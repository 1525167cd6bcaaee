import type { Block, Cell, Inline, ListItem } from '../outline/outline.ts';
import type { Span } from '../problem/span.ts';

/** What becomes of figures, charts and other leaves on the way. */
export interface BlockMapping<F, C, G, D> {
  readonly figure: (figure: F, span: Span) => Inline<G> | undefined;
  readonly chart: (chart: C, span: Span) => D | undefined;
  /** For links, images and footnotes; as they are if left out. */
  readonly inline?: (inline: Inline<G>) => Inline<G> | undefined;
}

/** The same tree with other leaves. */
export function mapBlocks<F, C, G, D>(
  blocks: readonly Block<F, C>[],
  mapping: BlockMapping<F, C, G, D>,
): Block<G, D>[] {
  return blocks.flatMap((block) => mapBlock(block, mapping) ?? []);
}

function mapBlock<F, C, G, D>(
  block: Block<F, C>,
  mapping: BlockMapping<F, C, G, D>,
): Block<G, D> | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: mapInlines(block.children, mapping) };
    case 'list':
      return {
        ...block,
        items: block.items.map(
          (item): ListItem<G, D> => ({ ...item, blocks: mapBlocks(item.blocks, mapping) }),
        ),
      };
    case 'quote':
    case 'box':
      return { ...block, blocks: mapBlocks(block.blocks, mapping) };
    case 'table': {
      const mapRow = (row: readonly Cell<F>[]) =>
        row.map((cell) => ({ ...cell, children: mapInlines(cell.children, mapping) }));
      return { ...block, head: mapRow(block.head), rows: block.rows.map(mapRow) };
    }
    case 'chart': {
      const chart = mapping.chart(block.chart, block.span);
      return chart && { ...block, chart };
    }
    default:
      return block;
  }
}

export function mapInlines<F, G>(
  inlines: readonly Inline<F>[],
  mapping: Pick<BlockMapping<F, never, G, never>, 'figure' | 'inline'>,
): Inline<G>[] {
  return inlines.flatMap((inline): Inline<G>[] => {
    if (inline.kind === 'figure') {
      const mapped = mapping.figure(inline.figure, inline.span);
      return mapped ? [mapped] : [];
    }
    const mapped: Inline<G> =
      'children' in inline ? { ...inline, children: mapInlines(inline.children, mapping) } : inline;
    const kept = mapping.inline ? mapping.inline(mapped) : mapped;
    return kept ? [kept] : [];
  });
}
