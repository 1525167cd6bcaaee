import { describeFound } from '../figure/describe-observation.ts';
import type { Figure } from '../figure/figure.ts';
import { type FigureContext, type Found, findObservation } from '../figure/find-observations.ts';
import { type Measure, measureOf } from '../figure/measure-of.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import type { Expression, HelperName, Reference } from '../outline/expression.ts';
import { hasMask, type Masks, splitMasks, unmask } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { printParts, type Word } from './open-block.ts';

/** A figure that a block names by itself, and not by metric and entity. */
export interface FigureLine {
  /** What the author calls it. */
  readonly label: string | undefined;
  readonly figure: Figure;
  /** None where it is calculated. */
  readonly found: Found | undefined;
  /** How it is calculated. */
  readonly helper: HelperName | undefined;
  /** None for a place in a ranking. */
  readonly measure: Measure | undefined;
  readonly span: Span;
}

/** `Grants {{grant.hz}}`: a figure, with its name before it if the author likes. */
export function readFigureLine(line: Word, masks: Masks, context: FigureContext): FigureLine | undefined {
  const parts = splitMasks(line.text, line.span, masks, context.report);
  const last = parts.findLastIndex((part) => part.kind === 'figure' && part.figure.kind !== 'name');
  const own = parts[last];
  if (own?.kind === 'figure' && own.figure.kind !== 'name') {
    const ends = parts.slice(last + 1).every((part) => part.kind === 'text' && part.text.trim() === '');
    if (ends) return resolveLine(own.figure, printParts(parts.slice(0, last), context), context);
    const hint = 'Write what it is called, then the figure: "Grants {{grant.hz}}".';
    context.report(createProblem('wrong-type', line.span, 'More stands behind the figure.', { hint }));
    return undefined;
  }
  // An expression that can't be read has been reported.
  if (!hasMask(line.text) || parts.some(({ kind }) => kind === 'figure')) {
    const hint = 'Write an expression: {{metric.entity}}.';
    context.report(
      createProblem('wrong-type', line.span, `"${unmask(line.text, masks)}" holds no figure.`, { hint }),
    );
  }
  return undefined;
}

/** The same for a figure that is named by metric and entity. */
export function readReference(
  metric: Word,
  entity: Word,
  { period, source }: { readonly period: Word | undefined; readonly source: Word | undefined },
  context: FigureContext,
): FigureLine | undefined {
  const places = { metric: metric.span, entity: entity.span, period: period?.span ?? metric.span };
  const reference: Reference = {
    metric: metric.text,
    entity: entity.text,
    period: period?.text,
    span: metric.span,
    places,
  };
  const options = new Map(source ? [['source', source] as const] : []);
  return resolveLine({ kind: 'value', reference, options, span: metric.span }, '', context);
}

/** A figure that is read by itself, with what was written before it. */
export function resolveLine(
  expression: Exclude<Expression, { kind: 'name' }>,
  written: string,
  context: FigureContext,
): FigureLine | undefined {
  const { span } = expression;
  const measure = measureOf(expression, context.metrics);
  const label = written.trim().replace(/\s*[:：]$/, '') || undefined;
  if (expression.kind === 'derived') {
    const figure = resolveFigure(expression, context);
    if (!figure || typeof figure === 'string') return undefined;
    return { label, figure, found: undefined, helper: expression.helper, measure, span };
  }
  const found = findObservation(expression.reference, expression.options.get('source'), context);
  return found && { label, figure: describeFound(found, context), found, helper: undefined, measure, span };
}
