import type { Magnitude } from '../../figure/name-unit.ts';
import type { BarLane, BarPart, BarRow, PartForm, Tone } from '../bars-drawing.ts';
import { drawnStatus } from '../drawn-status.ts';
import type { PlanContext } from '../plan-context.ts';
import { cellText } from './cell-text.ts';
import { type Grid, numberOf } from './grid.ts';
import { seriesTones } from './series-tones.ts';

interface GroupsTask {
  readonly highlighted: ReadonlySet<string>;
  readonly magnitude: Magnitude;
  /** `dot`: a stem with a head. */
  readonly form: 'bar' | 'dot';
}

/** A bar for each value, those of a row side by side. */
export function planGroups(
  grid: Grid,
  { highlighted, magnitude, form }: GroupsTask,
  context: PlanContext,
): { readonly rows: readonly BarRow[]; readonly tones: readonly Tone[] } {
  const single = grid.series.length === 1;
  const some = grid.rows.some(({ id }) => highlighted.has(id));
  const tones = seriesTones(grid, highlighted);
  const rows = grid.rows.map(({ id, label, cells }): BarRow => {
    const stands = highlighted.has(id);
    return {
      label,
      highlighted: stands,
      lanes: cells.map((cell, index): BarLane => {
        const value = numberOf(cell);
        const tone = single ? (stands || !some ? 'highlight' : 'grey-1') : (tones[index] ?? 1);
        const after = cellText(cell, magnitude, context);
        const bold = stands || highlighted.has(grid.series[index]?.id ?? '');
        if (value === undefined) return { parts: [], before: '', after, highlighted: bold, missing: true };
        const part = (form: PartForm): BarPart => ({
          form,
          from: 0,
          to: value,
          tone,
          status: drawnStatus(cell),
          text: '',
        });
        const parts =
          form === 'dot' ? [{ ...part('line'), status: 'final' as const }, part('dot')] : [part('bar')];
        // The text of a bar to the left stands at its end, away from the names.
        return value < 0
          ? { parts, before: after, after: '', highlighted: bold }
          : { parts, before: '', after, highlighted: bold };
      }),
    };
  });
  return { rows, tones };
}
