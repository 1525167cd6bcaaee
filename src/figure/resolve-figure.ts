import { pickText } from '../data/local-text.ts';
import { suggestId } from '../metrics/suggest-id.ts';
import type { Expression } from '../outline/expression.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { deriveFigure } from './derive-figure.ts';
import { describeFound } from './describe-observation.ts';
import type { Figure } from './figure.ts';
import { type FigureContext, findObservation } from './find-observations.ts';

/** An expression → the figure it stands for, or the plain text of a name. */
export function resolveFigure(expression: Expression, context: FigureContext): Figure | string | undefined {
  switch (expression.kind) {
    case 'name':
      return resolveName(expression.id, expression.place, context);
    case 'derived':
      return deriveFigure(expression, context);
    case 'value': {
      const found = findObservation(expression.reference, expression.options.get('source'), context);
      return found && describeFound(found, context);
    }
  }
}

function resolveName(
  id: string,
  span: Span,
  { metrics, language, report, entity }: FigureContext,
): string | undefined {
  const wanted = id === 'it' ? (entity ?? 'it') : id;
  const named = metrics.entities.get(wanted) ?? metrics.metrics.get(wanted);
  if (named) return pickText(named.name, language);
  if (wanted === 'it') {
    report(
      createProblem('no-current-entity', span, '"it" stands for no entity here.', {
        hint: 'Set `entity:` in the front matter, or `each=` on the slide.',
      }),
    );
    return undefined;
  }
  // An entity that is set but unknown has been reported where it is set.
  if (id === 'it') return undefined;
  const hint = suggestId(id, new Map([...metrics.metrics, ...metrics.entities]));
  report(createProblem('unknown-entity', span, `No entity or metric "${id}".`, { hint }));
  return undefined;
}
