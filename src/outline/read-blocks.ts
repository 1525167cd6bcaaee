import type { MarkedToken, Tokens } from 'marked';
import { parseYaml } from '../data/parse-yaml.ts';
import { createProblem } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import { findAttributes } from './attributes.ts';
import { dropTexComments } from './drop-comments.ts';
import type { Expression } from './expression.ts';
import { lexMarkdown } from './lex-markdown.ts';
import type { MarkdownLexer } from './markdown-lexer.ts';
import { unmask } from './masks.ts';
import type { Cell, ChartBlock, ListItem, OutlineBlock } from './outline.ts';
import { partAttribution } from './part-attribution.ts';
import { createPlaceFinder, type PlaceFinder } from './place-finder.ts';
import { type InlineContext, readInlines } from './read-inlines.ts';

export interface BlockContext extends InlineContext {
  readonly file: TextFile;
  /** `text` with `+` items as `-` ones, as marked sees it. */
  readonly plain: string;
  readonly lexer: MarkdownLexer;
  /** Link definitions of the whole file, as Markdown: a piece may use one that stands elsewhere. */
  readonly definitions: string;
  readonly reading: (span: Span) => void;
}

/** The Markdown at a span → blocks. */
export function readBlocks(span: Span, context: BlockContext): OutlineBlock[] {
  context.reading(span);
  const markdown = `${context.plain.slice(span.start, span.end)}\n${context.definitions}`;
  return readTokens(lexMarkdown(markdown, span, context), createPlaceFinder(context.plain, span), context);
}

function readTokens(
  tokens: readonly MarkedToken[],
  finder: PlaceFinder,
  context: BlockContext,
): OutlineBlock[] {
  return tokens.flatMap((token) => {
    if (token.type === 'space' || token.type === 'def') return [];
    const block = readToken(token, finder.next(token.raw), context);
    return block ? [block] : [];
  });
}

function readToken(token: MarkedToken, span: Span, context: BlockContext): OutlineBlock | undefined {
  const nested = (tokens: readonly unknown[], within: Span) =>
    readTokens(tokens as MarkedToken[], createPlaceFinder(context.plain, within), context);
  switch (token.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: readInlines(token.tokens, span, context), fragment: false, span };
    case 'text':
      return {
        kind: 'paragraph',
        children: readInlines(token.tokens ?? [token], span, context),
        fragment: false,
        span,
      };
    case 'heading':
      return readHeading(token, span, context);
    case 'list':
      return readList(token, span, context, nested);
    case 'blockquote':
      return {
        kind: 'quote',
        blocks: nested(partAttribution(token.tokens as MarkedToken[]), span),
        fragment: false,
        span,
      };
    case 'code':
      return readCode(token, span, context);
    case 'table':
      return readTable(token, span, context);
    case 'hr':
      return { kind: 'rule', fragment: false, span };
    default:
      return token.type === ('math' as string) && 'tex' in token
        ? {
            kind: 'math',
            tex: dropTexComments(unmask(String(token.tex), context.masks)),
            fragment: false,
            span,
          }
        : undefined;
  }
}

/** `### Heading`: deeper than the slide's own. Attributes stand on slides only. */
function readHeading(token: Tokens.Heading, span: Span, context: BlockContext): OutlineBlock {
  const attributes = findAttributes(token.text);
  if (attributes) {
    const place = partOf(span, token.raw.indexOf(attributes.text), span.end - span.start);
    context.report(
      createProblem('bad-attribute', place, 'Only # and ## headings, which open slides, take attributes.'),
    );
  }
  const level = Math.max(3, token.depth);
  return {
    kind: 'heading',
    level,
    children: readInlines(token.tokens, span, context),
    fragment: false,
    span,
  };
}

function readList(
  token: Tokens.List,
  span: Span,
  context: BlockContext,
  nested: (tokens: readonly unknown[], within: Span) => OutlineBlock[],
): OutlineBlock {
  const finder = createPlaceFinder(context.plain, span);
  const items = token.items.map((item): ListItem<Expression, ChartBlock> => {
    const place = finder.next(item.raw);
    return {
      blocks: nested(
        item.tokens.filter((child) => child.type !== 'checkbox'),
        place,
      ),
      fragment: context.text[place.start] === '+',
      task: item.task ? item.checked === true : undefined,
      span: place,
    };
  });
  const start = token.ordered ? Number(token.start) || 1 : undefined;
  return { kind: 'list', start, items, fragment: false, span };
}

function readTable(token: Tokens.Table, span: Span, context: BlockContext): OutlineBlock {
  const readRow = (cells: readonly Tokens.TableCell[]): Cell<Expression>[] =>
    cells.map((cell) => ({
      children: readInlines(cell.tokens, span, context),
      align: cell.align ?? undefined,
    }));
  return { kind: 'table', head: readRow(token.header), rows: token.rows.map(readRow), fragment: false, span };
}

/** A fenced block: a chart, a formula or code. */
function readCode(token: Tokens.Code, span: Span, context: BlockContext): OutlineBlock | undefined {
  const [language = '', ...rest] = (token.lang ?? '').trim().split(/\s+/);
  if (language === 'chart') return readChart(token, rest, span, context);
  if (/^charts?\b|^chart[-_:]/i.test(language) || rest[0]?.toLowerCase() === 'chart') {
    const hint = 'Write ```chart bar.';
    context.report(
      createProblem('unknown-chart', firstLine(token, span), 'This is code, and no chart.', { hint }),
    );
    return undefined;
  }
  if (language === 'allow') {
    const hint = 'It stands first on its slide, outside lists and boxes.';
    context.report(createProblem('misplaced-block', span, 'An allow block has no place here.', { hint }));
    return undefined;
  }
  const text = unmask(token.text, context.masks);
  if (language === 'math') return { kind: 'math', tex: dropTexComments(text), fragment: false, span };
  return { kind: 'code', language: unmask(language, context.masks), text, fragment: false, span };
}

function readChart(
  token: Tokens.Code,
  words: readonly string[],
  span: Span,
  context: BlockContext,
): OutlineBlock | undefined {
  const kindSpan = firstLine(token, span);
  const data = readFencedYaml(span, context);
  if (!data) return undefined;
  const chart = { chartKind: words.join(' '), kindSpan, data, masks: context.masks, span };
  return { kind: 'chart', chart, fragment: false, span };
}

function firstLine(token: Tokens.Code, span: Span): Span {
  const end = token.raw.trimStart().indexOf('\n');
  return partOf(span, 0, end < 0 ? token.raw.length : end);
}

/** The YAML between a fence's first and last line. */
export function readFencedYaml(span: Span, context: BlockContext) {
  const source = context.text.slice(span.start, span.end);
  const bodyStart = source.indexOf('\n') + 1;
  const bodyEnd = Math.max(bodyStart, source.lastIndexOf('\n'));
  const body = partOf(span, bodyStart, bodyEnd);
  return parseYaml(context.text.slice(body.start, body.end), body, context.report);
}
