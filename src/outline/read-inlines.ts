import { decodeHTMLStrict } from 'entities';
import type { MarkedToken, Token } from 'marked';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { dropComments, dropTexComments } from './drop-comments.ts';
import { readHtmlTag, voidElements } from './html-tag.ts';
import type { InlineToken } from './markdown-lexer.ts';
import { hasMask, type Masks, splitMasks, unmask } from './masks.ts';
import type { OutlineInline } from './outline.ts';
import { createPlaceFinder, type PlaceFinder } from './place-finder.ts';
import { reportBrokenLink } from './report-broken-link.ts';
import { setPunctuation } from './set-punctuation.ts';
import { joinSoftBreaks } from './soft-breaks.ts';

export interface InlineContext {
  /** the file's text, masked */
  readonly text: string;
  readonly masks: Masks;
  /** BCP 47, of the outline */
  readonly language: string;
  readonly report: Report;
}

/** marked's inline tokens → our inlines, soft breaks joined. */
export function readInlines(tokens: readonly Token[], within: Span, context: InlineContext): OutlineInline[] {
  const inlines = joinSoftBreaks(readRun(tokens, createPlaceFinder(context.text, within), context));
  return setPunctuation(inlines, context);
}

const DEEPEST = 100;

/** An element waiting for its closing tag. */
interface OpenElement {
  readonly name: string;
  /** Reported: its closing tag is not blamed as well. */
  readonly refused: boolean;
  readonly attributes: readonly (readonly [string, string])[];
  readonly span: Span;
  readonly children: OutlineInline[];
}

function readRun(tokens: readonly Token[], finder: PlaceFinder, context: InlineContext): OutlineInline[] {
  const result: OutlineInline[] = [];
  const open: OpenElement[] = [];
  let tooDeep = false;
  const add = (...inlines: OutlineInline[]) => (open.at(-1)?.children ?? result).push(...inlines);
  const close = ({ name, refused, attributes, children, span }: OpenElement, end: number) => {
    open.pop();
    if (refused) add(...children);
    else add({ kind: 'element', name, attributes, children, span: { ...span, end } });
  };
  const refuse = (span: Span, message: string, hint?: string) =>
    context.report(createProblem('html-not-allowed', span, `${message}.`, { hint }));
  for (const token of tokens as readonly InlineToken[]) {
    const span = finder.next(token.raw);
    if (token.type !== 'html') {
      add(...readInline(token, span, context));
      continue;
    }
    const tag = readHtmlTag(token.raw.trim());
    if (tag.kind === 'refused' && !(tag.closes && open.some(({ name }) => name === tag.name))) {
      refuse(span, tag.reason, 'Markdown, boxes and attributes do what HTML would.');
      if (!tag.closes) open.push({ name: tag.name, refused: true, span, attributes: [], children: [] });
    } else if (tag.kind === 'close' || tag.kind === 'refused') {
      for (let last = open.at(-1); last?.refused && last.name !== tag.name; last = open.at(-1))
        close(last, span.end);
      const last = open.at(-1);
      if (last?.name === tag.name) close(last, span.end);
      else if (!tooDeep) refuse(span, `</${tag.name}> closes nothing here`);
    } else if (tag.kind === 'open') {
      if (tag.name === 'br') add({ kind: 'line-break', span });
      else if (tag.closed || voidElements.has(tag.name))
        add({ kind: 'element', name: tag.name, attributes: tag.attributes, children: [], span });
      else if (open.length < DEEPEST)
        open.push({ name: tag.name, refused: false, attributes: tag.attributes, span, children: [] });
      else if (!tooDeep) {
        tooDeep = true;
        const message = 'Elements are nested more than a hundred levels deep.';
        context.report(createProblem('too-deep', span, message));
      }
    }
  }
  for (let last = open.at(-1); last; last = open.at(-1)) {
    if (!last.refused) refuse(last.span, `<${last.name}> is never closed here`);
    close(last, last.span.end);
  }
  return result;
}

function readInline(token: InlineToken, span: Span, context: InlineContext): OutlineInline[] {
  const { masks } = context;
  const children = (tokens: readonly Token[] | undefined) =>
    readRun(tokens ?? [], createPlaceFinder(context.text, span), context);
  switch (token.type) {
    case 'text':
      // A tight list item's text is a block token with inline tokens of its own.
      return token.tokens ? children(token.tokens) : readText(decodeHTMLStrict(token.text), span, context);
    case 'escape':
      return [{ kind: 'text', text: token.text, span }];
    case 'strong':
      return [{ kind: 'strong', children: children(token.tokens), span }];
    case 'em':
      return [{ kind: 'emphasis', children: children(token.tokens), span }];
    case 'del':
      return [{ kind: 'strike', children: children(token.tokens), span }];
    case 'codespan':
      return [{ kind: 'code', text: unmask(token.text, masks), span }];
    case 'br':
      return [{ kind: 'line-break', span }];
    case 'link':
      return [
        {
          kind: 'link',
          href: unmask(token.href, masks),
          title: unmask(token.title ?? '', masks),
          children: children(token.tokens),
          span,
        },
      ];
    case 'image':
      if (hasMask(token.text)) reportMaskedAlt(span, context.report);
      return [
        {
          kind: 'image',
          source: unmask(token.href, masks),
          alt: unmask(dropComments(token.text), masks),
          title: unmask(token.title ?? '', masks),
          span,
        },
      ];
    case 'footnote':
      return [{ kind: 'footnote', label: token.label, span }];
    case 'math':
      return [{ kind: 'math', tex: dropTexComments(unmask(token.tex, masks)), span }];
    case 'checkbox':
      return [];
    default:
      return [{ kind: 'text', text: unmask((token as MarkedToken).raw, masks), span }];
  }
}

function readText(
  text: string,
  span: Span,
  { text: fileText, masks, report }: InlineContext,
): OutlineInline[] {
  for (const [sign, code, message, hint] of lookAlikes) {
    if (!text.includes(sign)) continue;
    const at = fileText.indexOf(sign, span.start);
    const known = at >= 0 && at < span.end;
    const start = known ? at : span.start;
    const lineEnd = /[^\n]*/.exec(fileText.slice(start, span.end))?.[0].trimEnd().length ?? 1;
    if (code === 'bad-attribute' && !text.trimEnd().endsWith(sign)) continue;
    const place = known ? { ...span, start, end: Math.max(start + 1, start + lineEnd) } : span;
    report(createProblem(code, place, message, { hint }));
  }
  if (/\]（|\]\(/.test(text)) reportBrokenLink(span, fileText, report);
  return splitMasks(text, span, masks, report);
}

/** What is meant as an expression or an attribute, and would show as text. */
const lookAlikes = [
  [
    '{{',
    'bad-expression',
    'This expression is not closed.',
    'End it with }} on the same line; write \\{{ for the two characters themselves.',
  ],
  ['｛｛', 'bad-expression', 'Full-width braces hold no expression.', 'Write {{metric.entity}}.'],
  ['【【', 'bad-expression', 'These brackets hold no expression.', 'Write {{metric.entity}}.'],
  [
    '{.fragment}',
    'bad-attribute',
    '{.fragment} does nothing at the end of a line.',
    'Put it on a line of its own, below the block.',
  ],
] as const;

function reportMaskedAlt(span: Span, report: Report): void {
  const hint = 'Put the figure in the text beside the image.';
  report(createProblem('bad-expression', span, 'Expressions do not work in alternative text.', { hint }));
}
