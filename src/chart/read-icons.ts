import { findComparisonFault } from '../figure/compare-observations.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { wordsFor } from '../language/words.ts';
import { hasMask, type Masks } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { checkMembership } from './check-membership.ts';
import type { FigureRow } from './figure-table.ts';
import type { Word } from './open-block.ts';
import { readFigureLine } from './read-figure-line.ts';
import { nameShare, nameWhole, readAmount, readShare } from './read-share.ts';

/** How many icons, how many of them filled, and the two figures that say so. */
export interface IconCount {
  readonly of: number;
  readonly filled: number;
  readonly base: string;
  readonly rows: readonly [FigureRow, FigureRow];
  /** Stands before the second figure. */
  readonly before: string;
}

const MOST = 25;

/** A share, shown as so many of `of` icons. */
export function readParts(
  written: Word,
  of: Word | undefined,
  masks: Masks,
  context: FigureContext,
): IconCount | undefined {
  const line = readFigureLine(written, masks, context);
  const share = line && readShare(line, context);
  if (!share) return undefined;
  const { figure } = share.line;
  const label = nameShare(share.line, context.language);
  const count = of ? readWhole(of, context) : chooseWhole(share.fraction);
  if (count === undefined) return undefined;
  const filled = Number((share.fraction * count).toFixed(2));
  const words = wordsFor(context.language);
  const inIcons: Figure = {
    ...figure,
    id: `of(${figure.id},${count})`,
    text: words.language === 'zh' ? `${count}份中占${filled}份` : `${filled} of ${count}`,
    value: String(filled),
    formula: `${figure.text} × ${count}`,
  };
  const rows = [
    { label, figure },
    { label: words.asIcons, figure: inIcons },
  ] as const;
  return { of: count, filled, base: share.base, rows, before: '' };
}

/** So many of so many, each an icon. */
export function readCount(
  count: Word,
  of: Word,
  masks: Masks,
  context: FigureContext,
): IconCount | undefined {
  const { report, language } = context;
  if (!hasMask(of.text)) {
    const hint = 'Write the expression of the whole: of: "{{metric.entity}}".';
    report(createProblem('wrong-type', of.span, '"of" beside "count" must be a figure, too.', { hint }));
    return undefined;
  }
  const [part, whole] = [count, of].map((word) => readFigureLine(word, masks, context));
  if (!part || !whole) return undefined;
  const pair = [part, whole].flatMap(({ found }) => found ?? []);
  const { metrics, waivers } = context;
  const query = { metrics, language, waivers, rigour: 'units', adds: 'share' } as const;
  const fault = findComparisonFault({ ...query, found: pair, span: part.span });
  if (fault) {
    report(fault);
    return undefined;
  }
  if (!checkMembership(part, context, whole)) return undefined;
  const [filled, all] = [readAmount(part, context), readAmount(whole, context)];
  if (filled === undefined || all === undefined || !isIconCount(all, whole.span, context)) return undefined;
  if (!Number.isInteger(filled) || filled < 0 || filled > all) {
    const message = `${part.figure.text} is not among the ${whole.figure.text}.`;
    report(createProblem('not-a-share', part.span, message, { hint: 'Count whole things of one sort.' }));
    return undefined;
  }
  const label = part.label ?? part.figure.label;
  const [fact] = whole.figure.facts;
  const base = whole.label ?? (fact ? nameWhole(fact, language) : whole.figure.label);
  const rows = [
    { label, figure: part.figure },
    { label: base, figure: whole.figure },
  ] as const;
  return { of: all, filled, base, rows, before: wordsFor(language).outOf };
}

function readWhole(of: Word, context: FigureContext): number | undefined {
  if (/^\d{1,3}$/.test(of.text))
    return isIconCount(Number(of.text), of.span, context) ? Number(of.text) : undefined;
  const message = '"of" beside "figure" must be a whole number.';
  const hint = `Write a number from 2 to ${MOST}.`;
  context.report(createProblem('wrong-type', of.span, message, { hint }));
  return undefined;
}

function isIconCount(count: number, span: Span, { report }: FigureContext): boolean {
  if (Number.isInteger(count) && count >= 2 && count <= MOST) return true;
  const message = `${count} icons, where 2 to ${MOST} can be counted at a glance.`;
  const hint = 'Show the share of ten or of five: `figure: "{{share part whole}}"`, or a waffle.';
  report(createProblem('part-count', span, message, { hint }));
  return false;
}

/** The fewest icons that show it without cutting one; else ten. */
function chooseWhole(fraction: number): number {
  const counts = Array.from({ length: MOST - 1 }, (_, index) => index + 2);
  return counts.find((count) => Math.abs(fraction * count - Math.round(fraction * count)) < 1e-9) ?? 10;
}
