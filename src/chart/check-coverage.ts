import { pickText } from '../data/local-text.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { recordsOf } from '../figure/records-of.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

/** Of three values to an entity a single gap is a third; below that a gap is seen at a glance. */
const FEWEST = 3;
/** In percentage points. */
const SKEW = 30;

/**
 * Whether the entities that a chart ranks are about equally well known. Those that are described the most
 * would look best: what is not known has no length.
 */
export function checkCoverage(figures: readonly Figure[], span: Span, context: FigureContext): boolean {
  const entities = new Map<string, { known: number; all: number }>();
  for (const figure of figures) {
    const [record, ...others] = recordsOf(figure);
    if (!record || others.length > 0 || figure.formula !== undefined) continue;
    const count = entities.get(record.entity) ?? { known: 0, all: 0 };
    entities.set(record.entity, {
      known: count.known + (figure.missing === undefined ? 1 : 0),
      all: count.all + 1,
    });
  }
  const most = Math.max(0, ...[...entities.values()].map(({ all }) => all));
  // What stands there once is a line to hold the others against.
  const counted = [...entities].filter(([, { all }]) => all === most);
  const sorted = [...counted].sort(([, a], [, b]) => a.known - b.known);
  const [least, best] = [sorted[0], sorted.at(-1)];
  if (most < FEWEST || !least || !best || ((best[1].known - least[1].known) / most) * 100 < SKEW) return true;
  if (context.waivers.isWaived('coverage-skew')) return true;
  const nameOf = (id: string) => {
    const entity = context.metrics.entities.get(id);
    return entity ? pickText(entity.name, context.language) : id;
  };
  const message = `${best[1].known} of ${most} values are known of ${nameOf(best[0])}, ${least[1].known} of ${nameOf(least[0])}: ranked, the one that is described better looks better.`;
  const hint =
    'Set them side by side without a ranking, with `chart matrix`, or leave out what is known of few.';
  context.report(createProblem('coverage-skew', span, message, { hint }));
  return false;
}
