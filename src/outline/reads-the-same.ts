import { createTextFile } from '../problem/text-file.ts';
import { parseOutline } from './parse-outline.ts';

/** Whether two outlines differ in nothing but the width of punctuation: same slides, same blocks, same figures. */
export function readsTheSame(path: string, before: string, after: string): boolean {
  return shapeOf(path, before) === shapeOf(path, after);
}

function shapeOf(path: string, raw: string): string {
  const outline = parseOutline(createTextFile(path, raw), {
    report: () => undefined,
    include: () => undefined,
    base: () => undefined,
    reading: () => undefined,
  });
  const { parts, settings, footnotes } = outline;
  const places = new Set(['span', 'keySpan', 'kindSpan', 'file', 'masks']);
  return JSON.stringify(
    { parts, settings: { ...settings, texts: [...settings.texts] }, footnotes: [...footnotes] },
    (key, value: unknown) => {
      if (places.has(key)) return undefined;
      if (value instanceof Map) return [...value];
      return isText(value) ? { ...value, text: foldMarks(value.text) } : value;
    },
  );
}

function isText(value: unknown): value is { readonly kind: 'text'; readonly text: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'text';
}

/** Marks of any width are one; a blank behind a half-width mark is part of it. */
function foldMarks(text: string): string {
  return text
    .replace(/——|-{2,}/g, '-')
    .replace(/…+|\.{3,}|。{3,}/g, '~')
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, '');
}
