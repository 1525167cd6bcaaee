import type { DataScalar } from '../data/data-node.ts';
import { englishMarks } from '../data/english-marks.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { reportSingleBraces } from '../figure/report-single-braces.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { type Masks, splitMasks } from '../outline/masks.ts';
import type { BoundText } from './chart-text.ts';

/** A text of a chart block, its expressions as figures that keep what stands behind them. */
export function bindText({ text, span }: DataScalar, masks: Masks, context: FigureContext): BoundText {
  const bound: (string | Figure)[] = [];
  for (const part of splitMasks(text.replace(/\s*\n\s*/g, ' '), span, masks, context.report)) {
    const written = part.kind === 'text' ? part.text : undefined;
    const before = bound.at(-1);
    const piece =
      written !== undefined && /^en\b/i.test(context.language)
        ? englishMarks(written, typeof before === 'string' ? before.at(-1) : before?.text.at(-1))
        : written;
    if (piece !== undefined) reportSingleBraces(piece, part.span, context.metrics, context.report);
    const next = part.kind === 'figure' ? resolveFigure(part.figure, context) : piece;
    const last = bound.at(-1);
    // A name is text like what stands around it, and breaks across lines with it.
    if (typeof next === 'string' && typeof last === 'string') bound.splice(-1, 1, last + next);
    else if (next !== undefined) bound.push(next);
  }
  return bound;
}
