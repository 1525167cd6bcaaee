import type { Magnitude } from '../../figure/name-unit.ts';
import type { BarPart, BarRow, Tone } from '../bars-drawing.ts';
import { drawnStatus } from '../drawn-status.ts';
import type { PlanContext } from '../plan-context.ts';
import { cellText } from './cell-text.ts';
import { type Grid, numberOf } from './grid.ts';

interface StacksTask {
  readonly highlighted: ReadonlySet<string>;
  readonly magnitude: Magnitude;
  readonly tones: readonly Tone[];
  /** Series that go to the left of zero, the first outermost. */
  readonly left: ReadonlySet<string>;
  /** Written behind each row; none where it would say nothing. */
  readonly totals: readonly string[];
  /** Each row as parts of a hundred, and how those are written. */
  readonly parts?: readonly (readonly { readonly value: number; readonly text: string }[])[] | undefined;
}

/** The values of a row one behind the other: to the right of zero, negative ones and those named so to its left. */
export function planStacks(
  grid: Grid,
  { highlighted, magnitude, tones, left, totals, parts }: StacksTask,
  context: PlanContext,
): readonly BarRow[] {
  return grid.rows.map(({ id, label, cells }, row): BarRow => {
    const drawn = cells.map((cell, index) => ({
      value: parts?.[row]?.[index]?.value ?? numberOf(cell) ?? 0,
      text: parts?.[row]?.[index]?.text ?? cellText(cell, magnitude, context),
      tone: tones[index] ?? 1,
      status: drawnStatus(cell),
      toLeft: left.has(grid.series[index]?.id ?? ''),
    }));
    const goesLeft = ({ value, toLeft }: (typeof drawn)[number]) => toLeft || value < 0;
    const rightwards = stack(
      drawn.filter((one) => !goesLeft(one)),
      1,
    );
    // From zero outwards, so that the first named is the outermost.
    const leftwards = stack(drawn.filter(goesLeft).reverse(), -1).reverse();
    return {
      label,
      highlighted: highlighted.has(id),
      lanes: [
        {
          parts: [...leftwards, ...rightwards],
          before: '',
          after: totals[row] ?? '',
          highlighted: highlighted.has(id),
        },
      ],
    };
  });
}

function stack(
  values: readonly (Pick<BarPart, 'tone' | 'status' | 'text'> & { readonly value: number })[],
  direction: 1 | -1,
): BarPart[] {
  let at = 0;
  return values.map(({ value, tone, status, text }): BarPart => {
    const from = at;
    at += direction * Math.abs(value);
    return { form: 'bar', from, to: at, tone, status, text };
  });
}
