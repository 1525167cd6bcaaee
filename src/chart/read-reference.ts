import type { Figure } from '../figure/figure.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { splitMasks } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import { checkReference } from './check-reference.ts';
import type { ReferenceLine } from './drawing.ts';
import { type OpenBlock, printParts } from './open-block.ts';

export type DescribedReference = ReferenceLine & { readonly figure: Figure };

/**
 * `reference: 全国平均{{rate.cn.2023}}`: a value to hold the others against, with what it is called.
 *
 * @param shown what stands on the scale
 */
export function readReferences(
  { fields, masks }: OpenBlock,
  shown: readonly Found[],
  context: FigureContext,
): DescribedReference[] {
  const { report } = context;
  return (fields.texts('reference') ?? []).flatMap((word) => {
    const parts = splitMasks(word.text, word.span, masks, report);
    const [expression] = parts.flatMap((part) =>
      part.kind === 'figure' && part.figure.kind !== 'name' ? [part.figure] : [],
    );
    if (!expression) {
      const hint = 'Write what it is, and the figure: `reference: "average {{rate.all}}"`.';
      report(createProblem('bad-expression', word.span, 'A reference line stands at a figure.', { hint }));
      return [];
    }
    const text = printParts(parts, context);
    const figure = resolveFigure(expression, context);
    if (!figure || typeof figure === 'string') return [];
    const value = Number(figure.value || Number.NaN);
    if (!Number.isFinite(value)) {
      report(createProblem('not-a-number', word.span, `"${figure.text}" is no number.`));
      return [];
    }
    return checkReference(expression, text, shown, context) ? [{ value, text, figure }] : [];
  });
}
