import type { DataEntry } from '../data/data-node.ts';
import { type Fields, openFields } from '../data/fields.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import type { Masks } from '../outline/masks.ts';
import { splitMasks, unmask } from '../outline/masks.ts';
import type { ChartBlock, OutlineInline } from '../outline/outline.ts';
import type { Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { hintForRefusedKey } from './hint-for-refused-key.ts';
import { reportDoubles } from './report-doubles.ts';

/** A name or text in a chart block, with its place. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A chart block, opened for reading by the kind that it names. */
export interface OpenBlock {
  readonly fields: Fields;
  readonly masks: Masks;
  readonly span: Span;
  /** Those of its kind. */
  readonly keys: readonly string[];
  /** As written, for a kind that passes them on. */
  readonly entries: readonly DataEntry[];
  /** The name under a key. */
  word(key: string): Word | undefined;
  requiredWord(key: string): Word | undefined;
  /** One name or a list of them. */
  words(key: string): readonly Word[] | undefined;
  /** One text or a list of them, their expressions still in them. */
  lines(key: string): readonly Word[] | undefined;
}

/** What every chart's block may hold. */
export const commonKeys = ['steps', 'note', 'allow'] as const;

export function openBlock(
  block: Pick<ChartBlock, 'data' | 'masks' | 'span'>,
  keys: readonly string[],
  report: Report,
): OpenBlock | undefined {
  const fields = openFields(block.data, [...keys, ...commonKeys], 'the chart', report, hintForRefusedKey);
  if (!fields) return undefined;
  reportDoubles(fields, report);
  const toWord = (item: Word): Word => ({ text: unmask(item.text, block.masks), span: item.span });
  const wordOrNone = (item: Word | undefined) => item && toWord(item);
  return {
    fields,
    masks: block.masks,
    span: block.span,
    keys,
    entries: block.data.kind === 'map' ? block.data.entries : [],
    word: (key) => wordOrNone(fields.text(key)),
    requiredWord: (key) => wordOrNone(fields.requiredText(key)),
    words: (key) => fields.texts(key)?.map(toWord),
    lines: (key) => fields.texts(key),
  };
}

/** A text of the block as it is printed, its expressions filled in. */
export function printText(word: Word, masks: Masks, context: FigureContext): string {
  return printParts(splitMasks(word.text, word.span, masks, context.report), context);
}

export function printParts(parts: readonly OutlineInline[], context: FigureContext): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const figure = part.kind === 'figure' ? resolveFigure(part.figure, context) : undefined;
      return typeof figure === 'string' ? figure : (figure?.text ?? '');
    })
    .join('');
}
