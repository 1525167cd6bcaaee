import type { DeckInline } from '../deck/deck.ts';

/** Text without markup, its figures as printed. */
export function plainInlines(inlines: readonly DeckInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      if (inline.kind === 'figure') return inline.figure.text;
      if (inline.kind === 'math') return inline.tex;
      return 'children' in inline ? plainInlines(inline.children) : '';
    })
    .join('');
}
