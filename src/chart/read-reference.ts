import type { Figure } from '../figure/figure.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { splitMasks } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import { checkReference } from './check-reference.ts';
import type { ReferenceLine } from './drawing.ts';
import { type OpenBlock, printParts } from './open-block.ts';
import { resolveLine } from './read-figure-line.ts';
import { refuseLine } from './refuse-line.ts';

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
    const line = resolveLine(expression, '', context);
    if (!line) return [];
    const { figure } = line;
    const value = Number(figure.value || Number.NaN);
    if (!Number.isFinite(value)) {
      report(refuseLine(line));
      return [];
    }
    return checkReference(line, shown, context) ? [{ value, text: printParts(parts, context), figure }] : [];
  });
}
