import type { MarkedToken } from 'marked';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import type { MarkdownLexer } from './markdown-lexer.ts';

const DEEPEST = 100;

/** Quotes and lists within each other on one line: marked takes a second for a few hundred. */
const tooManyMarks = /^(?![-*+ \t]*$)(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){101,}/m;

/** Markdown → marked's tokens, nested no deeper than a hundred levels: all that follows recurses. */
export function lexMarkdown(
  markdown: string,
  span: Span,
  { lexer, report }: { readonly lexer: MarkdownLexer; readonly report: Report },
): readonly MarkedToken[] {
  const tokens = tooManyMarks.test(markdown) ? undefined : lexOrOverflow(markdown, lexer);
  if (tokens && !isTooDeep(tokens)) return tokens;
  const lead = Math.max(0, span.file.text.slice(span.start, span.end).search(/\S/));
  const place = partOf(span, lead, lead + 1);
  const hint = 'A hundred levels of lists, quotes and emphasis is the limit.';
  report(createProblem('too-deep', place, 'This Markdown is nested too deeply to be read.', { hint }));
  return [];
}

function lexOrOverflow(markdown: string, lexer: MarkdownLexer): readonly MarkedToken[] | undefined {
  try {
    return lexer.readBlocks(markdown);
  } catch (error) {
    // marked recurses into quotes, lists and emphasis, and has no limit of its own.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** Counted level by level: recursion would be the first to fall. */
function isTooDeep(tokens: readonly MarkedToken[]): boolean {
  let level: readonly unknown[] = tokens;
  // A list's item and its text are levels to marked, and one to its author.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 3 * DEEPEST) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(token: unknown): readonly unknown[] {
  if (typeof token !== 'object' || token === null) return [];
  const { tokens, items, header, rows } = token as Record<'tokens' | 'items' | 'header' | 'rows', unknown>;
  return [tokens, items, header, rows].flatMap((list): unknown[] => (Array.isArray(list) ? list.flat() : []));
}
