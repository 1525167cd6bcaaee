import type { DataScalar } from '../data/data-node.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { reportSingleBraces } from '../figure/report-single-braces.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { type Masks, splitMasks } from '../outline/masks.ts';
import type { BoundText } from './chart-text.ts';

/** A text of a chart block, its expressions as figures that keep what stands behind them. */
export function bindText({ text, span }: DataScalar, masks: Masks, context: FigureContext): BoundText {
  return splitMasks(text.replace(/\s*\n\s*/g, ' '), span, masks, context.report).flatMap((part) => {
    if (part.kind === 'text') {
      reportSingleBraces(part.text, part.span, context.metrics, context.report);
      return [part.text];
    }
    const figure = part.kind === 'figure' ? resolveFigure(part.figure, context) : undefined;
    return figure === undefined ? [] : [figure];
  });
}
