import type { FigureContext } from '../figure/find-observations.ts';
import { createProblem } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Series } from './find-series.ts';

/**
 * The line that an arrow or a band belongs to, by index: the highlighted one, or the only one.
 *
 * @param span where it is asked for
 */
export function chooseLine(
  series: readonly Series[],
  highlighted: ReadonlySet<string>,
  { key, span }: { readonly key: string; readonly span: Span },
  { report }: FigureContext,
): number | undefined {
  const chosen = series.flatMap(({ entity }, index) => (highlighted.has(entity) ? index : []));
  const [only] = series.length === 1 ? [0] : chosen.length === 1 ? chosen : [];
  if (only !== undefined) return only;
  const count = chosen.length === 0 ? `${series.length} are drawn` : `${chosen.length} are highlighted`;
  const hint = `Write \`highlight: ${series[chosen[0] ?? 0]?.entity}\`.`;
  report(createProblem('missing-key', span, `"${key}" belongs to one line, and ${count}.`, { hint }));
  return undefined;
}
