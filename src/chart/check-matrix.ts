import { pickText } from '../data/local-text.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { FoundMatrix, FoundRow } from './find-matrix.ts';

/** Whether these columns, and the numbers in a row, may stand side by side, and each cell says something. */
export function checkMatrix(found: FoundMatrix, span: Span, context: FigureContext): boolean {
  const { entities, rows } = found;
  const { metrics, language, waivers, report } = context;
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
  return isFilled(found, span, context);
}

/** "Not stated" is an answer, which somebody has looked for; an empty cell is a question. */
function isFilled(
  { entities, rows }: FoundMatrix,
  span: Span,
  { metrics, language, report }: FigureContext,
): boolean {
  const empty = rows.flatMap(({ metric, cells }) =>
    cells.flatMap((cell, index) => (cell ? [] : [{ metric, id: entities[index] ?? '' }])),
  );
  const [first] = empty;
  if (!first) return true;
  const entity = metrics.entities.get(first.id);
  const name = entity ? pickText(entity.name, language) : first.id;
  const more = empty.length > 1 ? `, nor in ${empty.length - 1} more of the cells` : '';
  const message = `Nothing is recorded of "${first.metric.id}" for ${name}${more}.`;
  const record = `{ "metric": "${first.metric.id}", "entity": "${first.id}", "missing": "not-stated", "reason": … }`;
  const hint = `Say that you have looked, and where: ${record}.`;
  report(createProblem('missing-zero', span, message, { hint }));
  return false;
}

function periodsOf({ cells }: FoundRow): string[] {
  const numbers = cells.filter((cell) => cell?.observation.value.kind === 'number');
  return [...new Set(numbers.map((cell) => cell?.observation.period ?? 'no period'))].sort();
}
