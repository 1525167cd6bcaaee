import type { OutlineInline } from './outline.ts';

/** Line ends in running text: nothing between Han, a space elsewhere. */
export function joinSoftBreaks(inlines: readonly OutlineInline[]): OutlineInline[] {
  return inlines.map((inline, index) => {
    if (inline.kind === 'text') {
      const before = edgeChar(inlines[index - 1], 'last');
      const after = edgeChar(inlines[index + 1], 'first');
      return { ...inline, text: joinLines(inline.text, before, after) };
    }
    return 'children' in inline ? { ...inline, children: joinSoftBreaks(inline.children) } : inline;
  });
}

/** A figure prints as digits or Han, so beside it a break behaves as beside Han. */
function edgeChar(inline: OutlineInline | undefined, edge: 'first' | 'last'): string {
  if (!inline) return ' ';
  if (inline.kind === 'figure') return '中';
  if (inline.kind === 'text' || inline.kind === 'code') {
    return (edge === 'first' ? [...inline.text][0] : [...inline.text].at(-1)) ?? ' ';
  }
  if ('children' in inline)
    return edgeChar(edge === 'first' ? inline.children[0] : inline.children.at(-1), edge);
  return ' ';
}

function joinLines(text: string, before: string, after: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, (match, offset: number) => {
    const left = offset === 0 ? before : ([...text.slice(0, offset)].at(-1) ?? before);
    const right = [...text.slice(offset + match.length)][0] ?? after;
    return (isWide(left) && (isWide(right) || isNeutral(right))) || (isNeutral(left) && isWide(right))
      ? ''
      : ' ';
  });
}

function isWide(char: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFF60\uE000-\uF0FF]/u.test(
    char,
  );
}

/** Marks that Chinese and English share: wide beside Han. */
function isNeutral(char: string): boolean {
  return /[“”‘’…—·]/.test(char);
}
