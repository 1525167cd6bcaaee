import type { Block, Inline } from '../outline/outline.ts';

type Image = Extract<Inline<never>, { kind: 'image' }>;
type PictureParagraph = Extract<Block<never, never>, { kind: 'paragraph' }> & {
  readonly children: readonly [Image];
};

/** An image in a paragraph of its own: shown as large as there is room, its credit below. */
export function isPicture<F, C>(block: Block<F, C>): block is Block<F, C> & PictureParagraph {
  return block.kind === 'paragraph' && block.children.length === 1 && block.children[0]?.kind === 'image';
}
