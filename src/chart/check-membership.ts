import { pickText } from '../data/local-text.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { recordsOf } from '../figure/records-of.ts';
import { createProblem } from '../problem/problem.ts';
import type { FigureLine } from './read-figure-line.ts';

/** Whether a part may lie in its whole: one city does not lie in another, however much smaller it is. */
export function checkMembership(
  line: FigureLine,
  { metrics, language, report }: FigureContext,
  whole: FigureLine = line,
): boolean {
  const [part] = recordsOf(line.figure);
  const all = recordsOf(whole.figure).at(-1);
  const [a, b] = [part, all].map((record) => metrics.entities.get(record?.entity ?? ''));
  if (!a || !b || a.id === b.id || a.kind === undefined || a.kind !== b.kind) return true;
  const names = [a, b].map(({ name }) => pickText(name, language));
  const message = `${names[0]} is no part of ${names[1]}: each is a ${a.kind} of its own.`;
  const hint =
    'Set them side by side in bars, or say how many times as large: {{times …}}. If the one does hold the other, they are of different kinds.';
  report(createProblem('not-a-share', line.span, message, { hint }));
  return false;
}
