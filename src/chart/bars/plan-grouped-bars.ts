import { magnitudeOf } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import type { PlannedChart } from '../chart-kind.ts';
import { explainMarks } from '../explain-marks.ts';
import type { OpenBlock } from '../open-block.ts';
import type { PlanContext } from '../plan-context.ts';
import { readReferences } from '../read-reference.ts';
import { checkBarCount } from './check-grid.ts';
import { describeGrid } from './describe-grid.ts';
import { findGridHighlights } from './find-grid-highlights.ts';
import { cellsOf, type Grid, numberOf } from './grid.ts';
import { planBarArrow } from './plan-bar-arrow.ts';
import { planBarsDrawing } from './plan-bars-drawing.ts';
import { planGroups } from './plan-groups.ts';
import { firstValue, sortGrid } from './sort-grid.ts';
import { spanScale } from './span-scale.ts';

const MOST_SERIES = 4;

/** A bar or a dot on a stem for each value, side by side where a row has several. */
export function planGroupedBars(
  found: Grid,
  block: OpenBlock,
  form: 'bar' | 'dot',
  context: PlanContext,
): PlannedChart | undefined {
  const { language } = context;
  const words = wordsFor(language);
  if (found.series.length > MOST_SERIES) {
    const hint = 'Name fewer, or give each a small chart of its own: `chart multiples`.';
    const message = `${found.series.length} bars side by side; ${MOST_SERIES} can be told apart.`;
    context.report(createProblem('too-many-series', block.span, message, { hint }));
    return undefined;
  }
  if (!checkBarCount(cellsOf(found).length, block.span, context)) return undefined;
  const highlighted = findGridHighlights(found, block, context);
  const grid = sortGrid(found, block, context, firstValue(found, highlighted));
  const references = readReferences(block, cellsOf(grid), context);
  const values = [
    ...cellsOf(grid).flatMap((cell) => numberOf(cell) ?? []),
    ...references.map(({ value }) => value),
  ];
  const magnitude = magnitudeOf([...values, ...(context.shared?.values ?? [])], language);
  const { rows, tones } = planGroups(grid, { highlighted, magnitude, form }, context);
  const arrow = planBarArrow(grid, block, { highlighted, magnitude }, context);
  const single = grid.series.length === 1;
  return {
    drawing: planBarsDrawing(
      {
        scale: spanScale(values, context),
        rows,
        key: single ? [] : grid.series.map(({ label }, index) => ({ label, tone: tones[index] ?? 1, form })),
        references: references.map(({ value, text }) => ({ value, text })),
        arrow: arrow?.arrow ?? null,
      },
      context,
    ),
    remarks: explainMarks(cellsOf(grid), context),
    ...describeGrid(
      grid,
      {
        name: form === 'dot' ? words.lollipop : single ? words.chart : words.groupedBars,
        magnitude,
        references,
        arrow,
      },
      context,
    ),
  };
}
