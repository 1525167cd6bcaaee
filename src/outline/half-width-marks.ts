import type { ProseRun } from './prose-run.ts';

/** Punctuation that Chinese sets full width, and what to write for it. */
export interface HalfWidthMark {
  /** Of the run's text. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly wanted: string;
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

const HAN = '[\\p{Script=Han}\\u3001-\\u3011\\u3014-\\u301B\\uFF01\\uFF08-\\uFF0C\\uFF1A\\uFF1B\\uFF1F”’…—]';

/**
 * Half-width punctuation beside Han, in pairs where it stands in pairs.
 *
 *     杭州,南京   教育部数据(2022)   "六小龙"   等等...   --
 */
export function halfWidthMarks({ text }: Pick<ProseRun, 'text'>): HalfWidthMark[] {
  const found = marksBesideHan(text);
  const single = found.filter(({ written, wanted }) => written.length === wanted.length);
  if (single.length === 0) return found;
  // A bracket that becomes full width is Chinese for what stands beside it: `(2022)...`
  let set = text;
  for (const { start, end, wanted } of single) set = set.slice(0, start) + wanted + set.slice(end);
  const others = found.filter((mark) => !single.includes(mark));
  return [...single, ...halfWidthMarks({ text: set }), ...others]
    .filter((mark, index, all) => all.findIndex(({ start }) => start === mark.start) === index)
    .sort((a, b) => a.start - b.start);
}

function marksBesideHan(text: string): HalfWidthMark[] {
  const found: HalfWidthMark[] = [];
  const add = (start: number, written: string, wanted: string) =>
    found.push({ start, end: start + written.length, written, wanted });
  for (const match of text.matchAll(pattern(`(?<=${HAN})[,;:?!]+ *|[,;:?!]+ *(?=${HAN})`))) {
    const marks = match[0].trimEnd();
    if (isTime(text, match.index)) continue;
    for (const [index, mark] of [...marks].entries()) {
      const last = index === marks.length - 1;
      add(match.index + index, last ? match[0].slice(index) : mark, FULL[mark] ?? mark);
    }
  }
  for (const match of text.matchAll(pattern(`(?<=${HAN})\\.(?![.\\p{L}\\p{N}])`)))
    add(match.index, '.', '。');
  for (const match of text.matchAll(/\(([^()]*)\)/gu)) {
    const { index } = match;
    const end = index + match[0].length - 1;
    if (!isHan(match[1]) && !isHan(text[index - 1]) && !isHan(text[end + 1])) continue;
    add(index, '(', '（');
    add(end, ')', '）');
  }
  for (const match of text.matchAll(/"([^"\n]*)"/gu)) {
    const { index } = match;
    const end = index + match[0].length - 1;
    if (!isHan(match[1]) && !(isHan(text[index - 1]) && isHan(text[end + 1]))) continue;
    add(index, '"', '“');
    add(end, '"', '”');
  }
  for (const match of text.matchAll(pattern(`(?<=${HAN}) *-{2,} *|(?<!-)-{2,} *(?=${HAN})`)))
    add(match.index, match[0], '——');
  for (const match of text.matchAll(pattern(`(?<=${HAN})\\.{3,}|(?<!\\.)\\.{3,}(?=${HAN})|。{3,}`)))
    add(match.index, match[0], '……');
  return found;
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

function isHan(text = ''): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** `12:30分` and `3:1之比` keep their colon. */
function isTime(text: string, at: number): boolean {
  return /^\d[:,]\d/.test(text.slice(Math.max(0, at - 1), at + 2));
}
