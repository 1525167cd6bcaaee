import type { OutlineInline } from './outline.ts';

/** The text of a paragraph, heading or cell, each character with its place in the file. */
export interface ProseRun {
  /** What is no text (figures, code, formulas, images) is one `\uFFFC`. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: its offset in the file, or nothing where it cannot be told. */
  readonly places: readonly (number | undefined)[];
}

const OBJECT = '\uFFFC';

/** @param source the file's text, masked */
export function proseRun(inlines: readonly OutlineInline[], source: string): ProseRun {
  const text: string[] = [];
  const places: (number | undefined)[] = [];
  const add = (chars: string, at: readonly (number | undefined)[]) => {
    text.push(chars);
    places.push(...at);
  };
  const walk = (list: readonly OutlineInline[]) => {
    for (const inline of list) {
      if (inline.kind === 'text')
        add(
          inline.text,
          align(inline.text, source.slice(inline.span.start, inline.span.end), inline.span.start),
        );
      else if (inline.kind === 'line-break') add('\n', [undefined]);
      else if ('children' in inline && inline.children.length > 0) walk(inline.children);
      else if (inline.kind !== 'footnote') add(OBJECT, [undefined]);
    }
  };
  walk(inlines);
  return { text: text.join(''), places };
}

/** Soft breaks, indentation and quote marks are no part of the text; entities and escapes end what can be placed. */
function align(text: string, source: string, start: number): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (source[at] === '\\' && source[at + 1] === char) at += 1;
    if (source[at] !== char) {
      const gap = /^[ \t]*\n[ \t>]*/.exec(source.slice(at))?.[0].length ?? 0;
      if (gap > 0 && (char === ' ' || source[at + gap] === char)) {
        // A soft break stands for one space, or for nothing between Han.
        if (char === ' ') {
          places.push(undefined);
          at += gap;
          continue;
        }
        at += gap;
      } else if (at === 0 && char === ' ') {
        // A token's place begins behind its blanks.
        places.push(undefined);
        continue;
      } else break;
    }
    places.push(start + at);
    at += 1;
  }
  return [...places, ...Array.from({ length: text.length - places.length }, () => undefined)];
}
