import { markOf } from './explain-marks.ts';
import type { SeriesPoint } from './find-series.ts';

/**
 * The letters that stand within a line, one for each point: at breaks, in gaps, and where values that
 * are not final end. A label has its own.
 */
export function markPoints(points: readonly SeriesPoint[], labels: 'end' | 'both'): (string | undefined)[] {
  if (labels === 'both') return points.map(() => undefined);
  const known = points.map(({ observation }) => observation.value.kind === 'number');
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  return points.map((point, index) => {
    const mark = markOf(point);
    const next = points[index + 1];
    // Those of one kind in a row share one.
    if (mark === undefined || (next && markOf(next) === mark)) return undefined;
    return first >= 0 && index >= first && index < last ? mark : undefined;
  });
}
