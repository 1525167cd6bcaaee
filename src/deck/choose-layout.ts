import type { BoundSlide } from './bound-slide.ts';
import type { Layout } from './deck.ts';

/** What a slide holds → its layout, unless the author names one. */
export function chooseLayout({ draft, blocks }: Pick<BoundSlide, 'draft' | 'blocks'>): Layout {
  if (draft.attributes.layout) return draft.attributes.layout;
  if (draft.kind === 'section') return 'section';
  const shown = blocks.filter(({ kind }) => kind !== 'pause');
  const boxes = new Set(shown.flatMap((block) => (block.kind === 'box' ? [block.name] : [])));
  if (shown.length === 0) return 'statement';
  if (boxes.has('counter')) return 'counter';
  if (boxes.has('so-what')) return 'so-what';
  if (boxes.has('columns')) return 'columns';
  if (shown.some(({ kind }) => kind === 'chart')) return 'chart';
  if (shown.some(({ kind }) => kind === 'table')) return 'table';
  if (shown.length === 1 && shown[0]?.kind === 'quote') return 'quote';
  return 'content';
}
