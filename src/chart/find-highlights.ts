import { hintForList } from '../data/hint-for-list.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import type { Word } from './open-block.ts';

/** The entities under `highlight:`, checked against those shown. */
export function findHighlights(
  words: readonly Word[],
  shown: readonly string[],
  { entity, report }: FigureContext,
): ReadonlySet<string> {
  const ids = words.map(({ text }) => (text === 'it' ? (entity ?? '') : text));
  words.forEach(({ text, span }, index) => {
    if (shown.includes(ids[index] ?? '')) return;
    const hint = hintForList(text.replace(/\s+/g, ', ')) ?? suggestName(text, shown);
    report(createProblem('unknown-entity', span, `"${text}" is not among the chart's entities.`, { hint }));
  });
  return new Set(ids);
}
