import type { DeckBlock, DeckInline } from '../deck/deck.ts';

export interface Quotation {
  readonly said: readonly DeckBlock[];
  /** Who said it: the last line, where it begins with a dash or is a `<cite>`. */
  readonly by: readonly DeckInline[] | undefined;
}

export function findAttribution(blocks: readonly DeckBlock[]): Quotation {
  const last = blocks.at(-1);
  if (blocks.length < 2 || last?.kind !== 'paragraph') return { said: blocks, by: undefined };
  const [first] = last.children;
  const isSaid =
    (first?.kind === 'text' && /^\s*[—―]/.test(first.text)) ||
    (first?.kind === 'element' && first.name === 'cite');
  return isSaid ? { said: blocks.slice(0, -1), by: last.children } : { said: blocks, by: undefined };
}
