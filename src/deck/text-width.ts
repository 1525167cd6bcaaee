import type { Inline } from '../outline/outline.ts';

/** How far text runs, roughly, in em: Han is as wide as high, other letters half as wide. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char >= '\u2E80' ? 1 : 0.52), 0);
}

/** The same for text with figures in it. */
export function inlineWidth(inlines: readonly Inline<{ readonly text: string }>[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.kind === 'figure') return sum + textWidth(inline.figure.text);
    if (inline.kind === 'text' || inline.kind === 'code') return sum + textWidth(inline.text);
    if (inline.kind === 'math') return sum + textWidth(inline.tex);
    return 'children' in inline ? sum + inlineWidth(inline.children) : sum;
  }, 0);
}
