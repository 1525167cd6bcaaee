import { parseYaml } from '../data/parse-yaml.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import type { TextFile } from '../problem/text-file.ts';
import {
  type Attribute,
  type AttributeKey,
  type Attributes,
  addValue,
  findAttributes,
  parseAttributes,
} from './attributes.ts';
import { createMarkdownLexer } from './markdown-lexer.ts';
import { maskExpressions } from './masks.ts';
import { type BoxName, boxNames, type Outline, type OutlineBlock, type Part } from './outline.ts';
import { createPlaceFinder } from './place-finder.ts';
import { type BlockContext, readBlocks, readFencedYaml } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import { type Piece, scanLines } from './scan-lines.ts';
import { readSettings } from './settings.ts';

export interface OutlineContext {
  readonly report: Report;
  /** Reads an included outline; the chain of files that led here is its business. */
  readonly include: (path: string, span: Span) => Outline | undefined;
}

/** One file's Markdown → an outline. */
export function parseOutline(file: TextFile, { report, include }: OutlineContext): Outline {
  const { text, masks } = maskExpressions(file, report);
  const front = splitFrontMatter(text, file, report);
  const node = parseYaml(text.slice(front.start, front.end), front, report);
  const settings = readSettings(node ?? { kind: 'map', entries: [], span: front }, {
    masks,
    fileLanguage: /\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.md$/.exec(file.path)?.[1],
    report,
  });
  const pieces = scanLines(text, front.bodyStart, file, report);
  const context: BlockContext = {
    file,
    text,
    masks,
    report,
    lexer: createMarkdownLexer(),
    definitions: findDefinitions(pieces, text),
  };
  return {
    file,
    masks,
    settings,
    parts: assembleParts(pieces, context, include),
    footnotes: new Map(
      pieces.flatMap((piece) =>
        piece.kind === 'footnote' ? [[piece.label, readBlocks(piece.body, context)] as const] : [],
      ),
    ),
  };
}

/** The YAML between the first line `---` and the next one. */
function splitFrontMatter(
  text: string,
  file: TextFile,
  report: Report,
): Span & { readonly bodyStart: number } {
  if (!/^---[ \t]*\n/.test(text)) return { file, start: 0, end: 0, bodyStart: 0 };
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (close)
    return { file, start, end: start + close.index, bodyStart: start + close.index + close[0].length };
  report(
    createProblem('unclosed-block', { file, start: 0, end: 3 }, 'The front matter is never closed.', {
      hint: 'End it with --- on its own line.',
    }),
  );
  return { file, start, end: start, bodyStart: start };
}

function findDefinitions(pieces: readonly Piece[], text: string): string {
  const definitions = pieces.flatMap((piece) =>
    piece.kind === 'markdown'
      ? (text.slice(piece.span.start, piece.span.end).match(/^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$/gm) ?? [])
      : [],
  );
  return definitions.length > 0 ? `\n${definitions.join('\n')}\n` : '';
}

/** A box that is open, with what it holds so far. */
interface OpenBox {
  readonly name: BoxName | undefined;
  readonly blocks: OutlineBlock[];
  readonly span: Span;
}

function assembleParts(
  pieces: readonly Piece[],
  context: BlockContext,
  include: OutlineContext['include'],
): Part[] {
  const { report } = context;
  const parts: Part[] = [];
  const open: OpenBox[] = [];
  const addBlocks = (blocks: readonly OutlineBlock[]) => {
    const box = open.at(-1);
    if (box) box.blocks.push(...blocks);
    else parts.push(...blocks.map((block): Part => ({ kind: 'block', block })));
  };
  const closeBox = (end: number) => {
    const box = open.pop();
    if (!box?.name) return;
    const span = { ...box.span, end };
    addBlocks([{ kind: 'box', name: box.name, blocks: box.blocks, fragment: false, span }]);
  };
  const closeAll = (end: number) => {
    for (let box = open.at(-1); box; box = open.at(-1)) {
      report(
        createProblem('unclosed-box', box.span, `The box "${box.name ?? ''}" is never closed.`, {
          hint: 'End it with ::: on its own line.',
        }),
      );
      closeBox(end);
    }
  };
  for (const piece of pieces) {
    const { span } = piece;
    switch (piece.kind) {
      case 'markdown': {
        const allow = open.length === 0 ? findAllowBlock(span, context) : undefined;
        if (allow) parts.push(allow.part);
        addBlocks(readBlocks(allow ? { ...span, start: allow.end } : span, context));
        break;
      }
      case 'heading':
        closeAll(span.start);
        parts.push(readSlideHeading(piece.level, span, context));
        break;
      case 'break':
        closeAll(span.start);
        parts.push({
          kind: 'break',
          attributes: piece.settings && readSlideSettings(piece.settings, report),
          span,
        });
        break;
      case 'include':
        closeAll(span.start);
        parts.push(...readInclude(span, context, include));
        break;
      case 'box': {
        const name = readBoxName(span, report);
        const parent = open.at(-1)?.name;
        if (name === 'column' && parent !== 'columns') {
          report(createProblem('misplaced-block', span, 'A column stands inside "columns".'));
        }
        open.push({ name, blocks: [], span });
        break;
      }
      case 'box-end':
        if (open.length === 0) {
          report(
            createProblem('unopened-box', span, 'This ::: closes no box.', {
              hint: `Open one with ::: and a name: ${boxNames.join(', ')}.`,
            }),
          );
        }
        closeBox(span.end);
        break;
      case 'notes':
        if (open.length > 0) {
          const hint = 'Close the box first, or write ::: notes.';
          report(createProblem('unclear-notes', span, 'Notes begin inside a box.', { hint }));
          closeAll(span.start);
        }
        parts.push({ kind: 'notes', span });
        break;
      case 'pause':
        addBlocks([{ kind: 'pause', fragment: false, span }]);
        break;
      case 'attributes':
        applyAttributes(open.at(-1)?.blocks, parts, span, context);
        break;
      case 'comment':
        if (open.length === 0) {
          const blocks = piece.directive ? [] : readBlocks(span, context);
          parts.push({ kind: 'comment', blocks, directive: piece.directive, span });
        }
        break;
      case 'footnote':
        break;
    }
  }
  closeAll(context.text.length);
  return parts;
}

function readBoxName(span: Span, report: Report): BoxName | undefined {
  const line = span.file.text.slice(span.start, span.end);
  const written = line.replace(/^:+\s*/, '').trim();
  const name = boxNames.find((known) => known === written);
  if (name) return name;
  const word = /[\w-]+/.exec(written)?.[0] ?? written;
  const hint = suggestName(word, boxNames) ?? `Boxes: ${boxNames.join(', ')}.`;
  report(createProblem('unknown-box', span, `There is no box "${written}".`, { hint }));
  return undefined;
}

/** ` ```allow ` at the head of a slide's Markdown. */
function findAllowBlock(span: Span, context: BlockContext): { part: Part; end: number } | undefined {
  const source = context.text.slice(span.start, span.end);
  const match = /^\s*(```+|~~~+)allow[ \t]*\n[\s\S]*?\n?\1[ \t]*(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const lead = match[0].length - match[0].trimStart().length;
  const place = partOf(span, lead, match[0].trimEnd().length);
  const data = readFencedYaml(place, context);
  const end = span.start + match[0].length;
  return data && { part: { kind: 'allow', data, span: place }, end };
}

function readSlideHeading(level: 1 | 2, span: Span, context: BlockContext): Part {
  const line = context.text.slice(span.start, span.end);
  const braces = findAttributes(line);
  const attributes = parseAttributes(
    braces
      ? context.file.text.slice(span.start + braces.start, span.start + braces.start + braces.text.length)
      : '{}',
    braces ? partOf(span, braces.start, braces.start + braces.text.length) : { ...span, start: span.end },
    context.report,
  );
  const lead = /^ {0,3}#+[ \t]*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(lead, braces?.start).replace(/[ \t]+#*[ \t]*$/, '');
  const place = partOf(span, lead, lead + text.length);
  const [block] = context.lexer.readBlocks(`# ${text}\n${context.definitions}`);
  const tokens = block?.type === 'heading' ? block.tokens : [];
  return {
    kind: 'heading',
    level,
    children: readInlines(tokens, place, context),
    attributes,
    span: text === '' ? span : place,
  };
}

/** Slidev's `key: value` lines. */
function readSlideSettings(span: Span, report: Report): Attributes {
  const values = new Map<AttributeKey, Attribute>();
  let start = span.start;
  for (const line of span.file.text.slice(span.start, span.end).split('\n')) {
    const match = /^([\w-]+):\s*(.*?)\s*$/.exec(line);
    const place = { file: span.file, start, end: start + line.length };
    if (match)
      addValue(
        values,
        match[1] ?? '',
        { text: (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'), span: place },
        report,
      );
    start += line.length + 1;
  }
  return { id: undefined, classes: [], values, span };
}

function readInclude(span: Span, { report }: BlockContext, include: OutlineContext['include']): Part[] {
  const source = span.file.text.slice(span.start, span.end).trim();
  const match = /^\{\{>\s*([^\s{}#]+)((?:\s+#[\p{L}\p{N}_-]+)*)\s*\}\}$/u.exec(source);
  if (!match?.[1]) {
    report(
      createProblem('bad-include', span, 'An include names a file, and slides of it.', {
        hint: 'Write {{> path.md}} or {{> path.md #id #id}}.',
      }),
    );
    return [];
  }
  const finder = createPlaceFinder(span.file.text, span);
  const path = finder.next(match[1]);
  const ids = [...(match[2] ?? '').matchAll(/#([^\s#]+)/g)].map(([raw, id = '']) => ({
    id,
    span: finder.next(raw),
  }));
  const outline = include(match[1], path);
  return outline ? [{ kind: 'include', outline, ids, span }] : [];
}

/** `{.fragment}` on its own line: for the block above it. */
function applyAttributes(
  box: OutlineBlock[] | undefined,
  parts: Part[],
  span: Span,
  context: BlockContext,
): void {
  const source = context.file.text.slice(span.start, span.end).trimEnd();
  const attributes = parseAttributes(source, partOf(span, 0, source.length), context.report);
  const other = attributes.classes.find(({ text }) => text !== 'fragment') ?? attributes.id;
  if (other) {
    context.report(createProblem('bad-attribute', other.span, 'A block takes {.fragment} only.'));
    return;
  }
  const last = parts.at(-1);
  const block = box ? box.pop() : last?.kind === 'block' ? (parts.pop(), last.block) : undefined;
  if (!block) {
    context.report(createProblem('misplaced-block', span, 'There is no block above to step in.'));
    return;
  }
  const stepped = { ...block, fragment: true };
  if (box) box.push(stepped);
  else parts.push({ kind: 'block', block: stepped });
}
