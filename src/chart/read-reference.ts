import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { splitMasks } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import type { ReferenceLine } from './drawing.ts';
import type { OpenBlock } from './open-block.ts';

export type DescribedReference = ReferenceLine & { readonly figure: Figure };

/** `reference: 全国平均{{rate.cn.2023}}`: a value to hold the others against, with what it is called. */
export function readReferences({ fields, masks }: OpenBlock, context: FigureContext): DescribedReference[] {
  return (fields.texts('reference') ?? []).flatMap((word) => {
    let found: Figure | undefined;
    const text = splitMasks(word.text, word.span, masks, context.report)
      .map((part) => {
        const figure = part.kind === 'figure' ? resolveFigure(part.figure, context) : undefined;
        if (typeof figure === 'object') found ??= figure;
        return part.kind === 'text' ? part.text : typeof figure === 'string' ? figure : (figure?.text ?? '');
      })
      .join('');
    const value = Number(found?.value || Number.NaN);
    if (found && Number.isFinite(value)) return [{ value, text, figure: found }];
    if (!found) {
      const hint = 'Write what it is, and the figure: `reference: "average {{rate.all}}"`.';
      context.report(
        createProblem('bad-expression', word.span, 'A reference line stands at a figure.', { hint }),
      );
    } else context.report(createProblem('not-a-number', word.span, `"${found.text}" is no number.`));
    return [];
  });
}
