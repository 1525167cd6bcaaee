import { pickText } from '../data/local-text.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { FoundMatrix, FoundRow } from './find-matrix.ts';

/** Whether these columns, and the numbers in a row, may stand side by side. */
export function checkMatrix(
  { entities, rows }: FoundMatrix,
  span: Span,
  { metrics, language, waivers, report }: FigureContext,
): boolean {
  const [first, ...others] = entities.map((id) => metrics.entities.get(id));
  const other = others.find((entity) => entity?.kind !== first?.kind);
  if (first && other && !waivers.isWaived('entity-mix')) {
    const [a, b] = [first, other].map(
      ({ name, kind }) => `${pickText(name, language)} is a ${kind ?? 'thing of no kind'}`,
    );
    const hint = 'Compare entities of one kind.';
    report(createProblem('entity-mix', span, `${a}, ${b}.`, { hint }));
    return false;
  }
  const mixed = rows.map(periodsOf).find((periods) => periods.length > 1);
  if (mixed && !waivers.isWaived('period-mix')) {
    const message = `A row has numbers of different periods (${mixed.join(', ')}).`;
    report(createProblem('period-mix', span, message, { hint: 'Name one period for all of them.' }));
    return false;
  }
  return true;
}

function periodsOf({ cells }: FoundRow): string[] {
  const numbers = cells.filter((cell) => cell?.observation.value.kind === 'number');
  return [...new Set(numbers.map((cell) => cell?.observation.period ?? 'no period'))].sort();
}
