import type { Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { findOpaqueLines } from './find-opaque-lines.ts';
import { isDirectiveComment, matchNotesMarker } from './notes-marker.ts';
import { reportLookAlike } from './report-look-alike.ts';

/**
 * The line scanner: it reads the whole lines that marked would misread (`:::` glued to the list
 * above, `---` as a heading's underline) and leaves the Markdown between them.
 */
export type Piece =
  | { kind: 'markdown'; span: Span }
  | { kind: 'heading'; level: 1 | 2; span: Span }
  /** with the `key: value` lines up to the next break, if that is what follows */
  | { kind: 'break'; span: Span; settings: Span | undefined }
  | { kind: 'include'; span: Span }
  | { kind: 'box'; span: Span }
  | { kind: 'box-end'; span: Span }
  | { kind: 'notes'; span: Span }
  | { kind: 'pause'; span: Span }
  | { kind: 'attributes'; span: Span }
  | { kind: 'comment'; directive: boolean; span: Span }
  | { kind: 'footnote'; label: string; span: Span; body: Span };

export interface ScannedLines {
  readonly pieces: readonly Piece[];
  /** Fences, formulas and comments: nothing in them is a marker. */
  readonly opaque: readonly Span[];
}

/** A line of the file, without its end. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * @param text the file's text with its expressions masked, as long as the file's own
 * @param from where the body begins, behind the front matter
 */
export function scanLines(text: string, from: number, file: TextFile, report: Report): ScannedLines {
  const lines = cutLines(text, from);
  const pieces: Piece[] = [];
  const opaque: Span[] = [];
  let markdownFrom: number | undefined;
  const flush = (end: number) => {
    if (markdownFrom !== undefined && text.slice(markdownFrom, end).trim() !== '') {
      pieces.push({ kind: 'markdown', span: { file, start: markdownFrom, end } });
    }
    markdownFrom = undefined;
  };
  let inNotes = false;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const found = findOpaqueLines(lines, index, file, report);
    const opaqueEnd = found?.end;
    if (opaqueEnd !== undefined) {
      opaque.push({ file, start: line.start, end: lines[opaqueEnd - 1]?.end ?? text.length });
    }
    if (found?.broken) {
      // What it holds is not read: it would be blamed for what its author meant elsewhere.
      flush(line.start);
      index = found.end;
      continue;
    }
    if (opaqueEnd !== undefined && !line.text.trimStart().startsWith('<!--')) {
      markdownFrom ??= line.start;
      index = opaqueEnd;
      continue;
    }
    const piece = readPiece(lines, index, opaqueEnd, file);
    if (!piece) {
      reportLookAlike(line, inNotes, file, report);
      markdownFrom ??= line.start;
      index++;
      continue;
    }
    flush(line.start);
    pieces.push(piece.piece);
    if (piece.piece.kind === 'notes') inNotes = true;
    else if (piece.piece.kind === 'heading' || piece.piece.kind === 'break') inNotes = false;
    index = piece.next;
    if (piece.restFrom !== undefined) markdownFrom = piece.restFrom;
  }
  flush(text.length);
  return { pieces, opaque };
}

function cutLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}

interface Read {
  readonly piece: Piece;
  readonly next: number;
  /** Markdown that goes on behind the marker, on its line. */
  readonly restFrom?: number;
}

function readPiece(
  lines: readonly Line[],
  index: number,
  opaqueEnd: number | undefined,
  file: TextFile,
): Read | undefined {
  const line = lines[index] as Line;
  const { text, start, end } = line;
  const span: Span = { file, start, end };
  const next = index + 1;
  if (opaqueEnd !== undefined) return readComment(lines, index, opaqueEnd, file);
  if (isBreak(text)) return readBreak(lines, index, file);
  const hashes = /^ {0,3}(#{1,2})(?=\s|$)/.exec(text)?.[1];
  if (hashes) return { piece: { kind: 'heading', level: hashes.length as 1 | 2, span }, next };
  if (/^:::+\s*$/.test(text)) return { piece: { kind: 'box-end', span }, next };
  if (/^:::/.test(text)) return { piece: { kind: 'box', span }, next };
  if (/^\{\{>/.test(text)) return { piece: { kind: 'include', span }, next };
  if (/^\. \. \.\s*$/.test(text)) return { piece: { kind: 'pause', span }, next };
  if (/^\{[.#][^{}]*\}\s*$/.test(text)) return { piece: { kind: 'attributes', span }, next };
  const markerLength = matchNotesMarker(text);
  if (markerLength !== undefined)
    return { piece: { kind: 'notes', span }, next, restFrom: start + markerLength };
  const footnote = /^\[\^([^\]\s]+)\]:[ \t]*/.exec(text);
  if (footnote) return readFootnote(lines, index, footnote, file);
  return undefined;
}

function isBreak(text: string): boolean {
  return /^----?\s*$/.test(text);
}

/**
 *     ---
 *     layout: cover       Slidev's way to set a slide's attributes
 *     ---
 */
function readBreak(lines: readonly Line[], index: number, file: TextFile): Read {
  const { start, end } = lines[index] as Line;
  const span = { file, start, end };
  let at = index + 1;
  while (
    /^[A-Za-z][\w-]*:(\s|$)/.test(lines[at]?.text ?? '') &&
    matchNotesMarker(lines[at]?.text ?? '') === undefined
  )
    at++;
  const closing = lines[at];
  if (at === index + 1 || !closing || !isBreak(closing.text)) {
    return { piece: { kind: 'break', span, settings: undefined }, next: index + 1 };
  }
  const settings = { file, start: (lines[index + 1] as Line).start, end: (lines[at - 1] as Line).end };
  return { piece: { kind: 'break', span, settings }, next: at + 1 };
}

function readComment(
  lines: readonly Line[],
  index: number,
  opaqueEnd: number,
  file: TextFile,
): Read | undefined {
  const first = lines[index] as Line;
  const last = lines[opaqueEnd - 1] as Line;
  const close = last.text.indexOf('-->');
  // Text behind the comment on its last line: an inline comment, which marked reads and we drop.
  if (close >= 0 && last.text.slice(close + 3).trim() !== '') return undefined;
  const open = first.start + first.text.indexOf('<!--') + 4;
  const end = close < 0 ? last.end : last.start + close;
  const body = file.text.slice(open, Math.max(open, end));
  const start = open + body.length - body.trimStart().length;
  const span = { file, start, end: Math.max(start, open + body.trimEnd().length) };
  const directive = isDirectiveComment(file.text.slice(span.start, span.end));
  return { piece: { kind: 'comment', directive, span }, next: opaqueEnd };
}

/** `[^a]: text`, going on over indented lines and the blank lines between them. */
function readFootnote(lines: readonly Line[], index: number, match: RegExpExecArray, file: TextFile): Read {
  const first = lines[index] as Line;
  let next = index + 1;
  for (let at = next; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (/^(?: {2,}|\t)\S/.test(text)) next = at + 1;
    else if (text.trim() !== '') break;
  }
  const end = (lines[next - 1] as Line).end;
  const body = { file, start: first.start + match[0].length, end };
  return {
    piece: { kind: 'footnote', label: match[1] ?? '', span: { file, start: first.start, end }, body },
    next,
  };
}
