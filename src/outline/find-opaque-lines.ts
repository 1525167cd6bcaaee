import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Line } from './scan-lines.ts';

export interface OpaqueLines {
  /** The line behind them. */
  readonly end: number;
  /** Never closed, or only by the end of another one. */
  readonly broken: boolean;
}

/** The lines of a fence, display math or comment that begins here: nothing in them is a marker. */
export function findOpaqueLines(
  lines: readonly Line[],
  index: number,
  file: TextFile,
  report: Report,
): OpaqueLines | undefined {
  const line = lines[index] as Line;
  const opaque = readFence(line.text) ?? readMath(line.text) ?? readComment(line.text);
  if (!opaque) return undefined;
  const { what, closing, from, closes, interrupts } = opaque;
  const close = findLine(lines, index + from, closes);
  const other = interrupts && findLine(lines, index + 1, interrupts);
  if (close !== undefined && (other === undefined || close < other)) return { end: close + 1, broken: false };
  const span = { file, start: line.start + line.text.search(/\S/), end: line.end };
  const hint = `End it with ${closing}${what === 'comment' ? '' : ' on its own line'}.`;
  report(createProblem('unclosed-block', span, `This ${what} is never closed.`, { hint }));
  return { end: other ?? lines.length, broken: true };
}

interface Opaque {
  readonly what: 'code block' | 'formula' | 'comment';
  readonly closing: string;
  /** 0 where it may close on its first line. */
  readonly from: 0 | 1;
  readonly closes: (text: string) => boolean;
  /** A line that cannot stand in it: its end is missing before. */
  readonly interrupts?: (text: string) => boolean;
}

function readFence(text: string): Opaque | undefined {
  const fence = /^((?:\s|>|[-*+] |\d+[.)] )*)(`{3,}|~{3,})([^\n]*)$/.exec(text);
  const [, lead = '', ticks = '', info = ''] = fence ?? [];
  if (!fence || (ticks.startsWith('`') && info.includes('`'))) return undefined;
  const mark = `${ticks[0]}{${ticks.length},}`;
  const closing = new RegExp(`^[\\s>]*${mark}\\s*$`);
  const opening = new RegExp(`^${mark}[ \\t]*[^\\s${ticks[0]}]`);
  const isData = /^(chart|allow)\b/.test(info.trim());
  return {
    what: 'code block',
    closing: ticks,
    from: 1,
    closes: (line) => closing.test(line),
    // Within lists and quotes a fence may show another one.
    ...(lead === '' && {
      interrupts: (line) => opening.test(line) || (isData && /^## \S/.test(line)),
    }),
  };
}

function readMath(text: string): Opaque | undefined {
  if (!/^ {0,3}\$\$/.test(text) || /\$\$\s*$/.test(text.trimStart().slice(2))) return undefined;
  return { what: 'formula', closing: '$$', from: 1, closes: (line) => /\$\$\s*$/.test(line) };
}

function readComment(text: string): Opaque | undefined {
  if (!/^ {0,3}<!--/.test(text)) return undefined;
  return { what: 'comment', closing: '-->', from: 0, closes: (line) => line.includes('-->') };
}

function findLine(
  lines: readonly Line[],
  from: number,
  matches: (text: string) => boolean,
): number | undefined {
  for (let index = from; index < lines.length; index++) if (matches(lines[index]?.text ?? '')) return index;
  return undefined;
}
