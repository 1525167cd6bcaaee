import type { SeriesTone, Tone } from '../bars-drawing.ts';
import type { Grid } from './grid.ts';

const greys = ['grey-1', 'grey-2', 'grey-3'] as const;

/** A tone for each series: the highlighted one among greys; of periods the last; else each its own. */
export function seriesTones({ series, seriesAre }: Grid, highlighted: ReadonlySet<string>): Tone[] {
  const some = series.some(({ id }) => highlighted.has(id));
  if (!some && seriesAre !== 'periods') return series.map((_, index) => ((index % 6) + 1) as SeriesTone);
  // Of four and more that do not stand out, greys would be the same twice.
  if (series.length > greys.length + 1)
    return series.map(({ id }, index) =>
      highlighted.has(id) ? 'highlight' : (((index % 5) + 2) as SeriesTone),
    );
  let grey = 0;
  return series.map(({ id }, index) =>
    (some ? highlighted.has(id) : index === series.length - 1)
      ? 'highlight'
      : (greys[grey++ % greys.length] ?? 'grey-1'),
  );
}
