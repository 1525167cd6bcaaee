import type { BoundInline } from './bound-slide.ts';

/** The words of a text; a figure leaves a gap. */
export function textOf(inlines: readonly BoundInline[]): string {
  return inlines
    .map((item) => {
      if ('children' in item) return textOf(item.children);
      return item.kind === 'text' || item.kind === 'code' ? item.text : '\0';
    })
    .join('');
}
