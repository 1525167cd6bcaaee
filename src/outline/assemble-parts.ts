import { createProblem } from '../problem/problem.ts';
import { partOf, type Span } from '../problem/span.ts';
import { parseAttributes } from './attributes.ts';
import { type BoxName, boxNames, type IncludeOutline, type OutlineBlock, type Part } from './outline.ts';
import { type BlockContext, readBlocks } from './read-blocks.ts';
import {
  findAllowBlock,
  readBoxName,
  readInclude,
  readSlideHeading,
  readSlideSettings,
} from './read-markers.ts';
import type { Piece } from './scan-lines.ts';

/** A box that is open, with what it holds so far. */
interface OpenBox {
  readonly name: BoxName | undefined;
  readonly blocks: OutlineBlock[];
  readonly span: Span;
}

const DEEPEST = 100;

/** The scanner's pieces → parts, blocks gathered in their boxes. */
export function assembleParts(
  pieces: readonly Piece[],
  context: BlockContext,
  include: IncludeOutline,
): Part[] {
  const { report } = context;
  const parts: Part[] = [];
  const open: OpenBox[] = [];
  /** Columns without their box were found on this slide: said once, and the ::: left over is theirs. */
  let strayColumns = false;
  /** Boxes within a hundred others: their ends are not read either. */
  let tooDeep = 0;
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
    tooDeep = 0;
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
        strayColumns = false;
        parts.push(readSlideHeading(piece.level, span, context));
        break;
      case 'break':
        closeAll(span.start);
        strayColumns = false;
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
        if (name === 'column' && parent !== 'columns' && !strayColumns) {
          const hint = 'Write ::: columns above the first column, and ::: below the last.';
          report(createProblem('misplaced-block', span, 'A column stands inside "columns".', { hint }));
          strayColumns = true;
        }
        if (open.length < DEEPEST) open.push({ name, blocks: [], span });
        else if (++tooDeep === 1)
          report(createProblem('too-deep', span, 'Boxes are nested more than a hundred levels deep.'));
        break;
      }
      case 'box-end':
        if (tooDeep > 0) {
          tooDeep--;
          break;
        }
        if (open.length === 0 && !strayColumns) {
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
        } else parts.push({ kind: 'notes', span });
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
    const hint = 'An id and classes stand in the heading: ## Headline {#id .class}.';
    context.report(createProblem('bad-attribute', other.span, 'A block takes {.fragment} only.', { hint }));
    return;
  }
  const last = box ? box.at(-1) : blockOf(parts.at(-1));
  if (!last) {
    context.report(createProblem('misplaced-block', span, 'There is no block above to step in.'));
    return;
  }
  const stepped = { ...last, fragment: true };
  if (box) box.splice(-1, 1, stepped);
  else parts.splice(-1, 1, { kind: 'block', block: stepped });
}

function blockOf(part: Part | undefined): OutlineBlock | undefined {
  return part?.kind === 'block' ? part.block : undefined;
}
