import { englishMarks } from '../data/english-marks.ts';
import type { OutlineInline } from './outline.ts';

/** Running text with the marks of print. What the author escaped stays: `\"`. */
export function setEnglish(inlines: readonly OutlineInline[], source: string): OutlineInline[] {
  return setAfter('', inlines, source).inlines;
}

function setAfter(
  before: string,
  inlines: readonly OutlineInline[],
  source: string,
): { readonly inlines: OutlineInline[]; readonly last: string } {
  let last = before;
  const set = inlines.map((inline): OutlineInline => {
    if (inline.kind === 'text') {
      const text = source[inline.span.start] === '\\' ? inline.text : englishMarks(inline.text, last);
      last = text.at(-1) ?? last;
      return { ...inline, text };
    }
    if (inline.kind === 'line-break') last = ' ';
    if (!('children' in inline)) {
      if (inline.kind !== 'line-break' && inline.kind !== 'footnote') last = '\uFFFC';
      return inline;
    }
    const inside = setAfter(last, inline.children, source);
    last = inside.last;
    return { ...inline, children: inside.inlines };
  });
  return { inlines: set, last };
}
