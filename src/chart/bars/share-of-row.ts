import { describeFound } from '../../figure/describe-observation.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { decimalsFor, formatBare } from '../../figure/format-number.ts';
import { isPercent } from '../../figure/is-percent.ts';
import { createProblem } from '../../problem/problem.ts';
import type { Span } from '../../problem/span.ts';
import { type Grid, type GridRow, numberOf } from './grid.ts';
import { roundingOf } from './rounding-of.ts';

/** A value as a part of its row's hundred. */
export interface RowShare {
  readonly value: number;
  readonly text: string;
  readonly figure: Figure;
}

/** Each row as parts of a hundred: shares as they are, if they add up; amounts divided by their sum. */
export function sharesOfRows(grid: Grid, span: Span, context: FigureContext): RowShare[][] | undefined {
  const shares: RowShare[][] = [];
  for (const row of grid.rows) {
    const found = sharesOfRow(row, span, context);
    if (!found) return undefined;
    shares.push(found);
  }
  return shares;
}

function sharesOfRow({ cells, label }: GridRow, span: Span, context: FigureContext): RowShare[] | undefined {
  const { language, report } = context;
  const values = cells.map((cell) => numberOf(cell) ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  const fault = (code: 'sum-check' | 'not-a-share', message: string, hint: string) => {
    report(createProblem(code, span, message, { hint }));
    return undefined;
  };
  if (values.some((value) => value < 0) || sum <= 0)
    return fault(
      'not-a-share',
      `"${label}" has no parts of a hundred: a part is below zero.`,
      'Draw grouped bars.',
    );
  const figures = cells.map((cell) => describeFound(cell, context));
  if (isPercent(cells[0]?.metric.unit)) {
    if (Math.abs(sum - 100) > roundingOf(cells)) {
      const message = `The parts of "${label}" add up to ${Number(sum.toFixed(2))}%, not 100%.`;
      return fault('sum-check', message, 'Add the part that is missing, or draw `arrange: grouped`.');
    }
    return figures.map((figure, index) => ({ value: values[index] ?? 0, text: figure.text, figure }));
  }
  const formula = figures.map(({ text }) => text).join(' + ');
  return figures.map((figure, index) => {
    const value = ((values[index] ?? 0) / sum) * 100;
    const decimals = Math.min(1, decimalsFor(value, 2));
    const text = `${formatBare(value, { language, decimals, width: 'short' })}%`;
    return {
      value,
      text,
      figure: {
        ...figure,
        id: `share(${figure.id},${figures.map(({ id }) => id).join('+')})`,
        text,
        value: value.toFixed(decimals),
        formula: `${figure.text} ÷ (${formula})`,
      },
    };
  });
}
