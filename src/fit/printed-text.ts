import type { DeckInline } from '../deck/deck.ts';

/** A text as it is set, figures with their source numbers. */
export function printedText(inlines: readonly DeckInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'figure':
          return inline.figure.text + inline.figure.marks.map((number) => `[${number}]`).join('');
        case 'math':
          return inline.tex;
        case 'line-break':
          return '\n';
        default:
          return 'children' in inline ? printedText(inline.children) : '';
      }
    })
    .join('');
}
