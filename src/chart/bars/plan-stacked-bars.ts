import { deriveFigure } from '../../figure/derive-figure.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Found } from '../../figure/find-observations.ts';
import { magnitudeOf } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import type { BarScale } from '../bars-drawing.ts';
import type { PlannedChart } from '../chart-kind.ts';
import { explainMarks } from '../explain-marks.ts';
import type { OpenBlock } from '../open-block.ts';
import type { PlanContext } from '../plan-context.ts';
import { printInMagnitude } from '../print-in-magnitude.ts';
import { readReferences } from '../read-reference.ts';
import { checkBarCount, checkParts } from './check-grid.ts';
import { checkStackSize } from './check-stack-size.ts';
import { describeGrid } from './describe-grid.ts';
import { findGridHighlights } from './find-grid-highlights.ts';
import { cellsOf, type Grid, type GridRow, numberOf } from './grid.ts';
import { planBarsDrawing } from './plan-bars-drawing.ts';
import { planStacks } from './plan-stacks.ts';
import { readLeftSeries } from './read-left-series.ts';
import { referTo } from './refer-to.ts';
import { seriesTones } from './series-tones.ts';
import { sharesOfRows } from './share-of-row.ts';
import { firstValue, sortGrid } from './sort-grid.ts';
import { spanScale } from './span-scale.ts';

export type StackForm = 'stacked' | 'percent' | 'diverging';

/** The values of each row one behind the other. */
export function planStackedBars(
  found: Grid,
  block: OpenBlock,
  form: StackForm,
  context: PlanContext,
): PlannedChart | undefined {
  const { language } = context;
  const { span } = block;
  const arrowEntry = block.fields.entry('arrow');
  if (arrowEntry) {
    const hint = 'Say the difference in a sentence: {{diff …}}.';
    context.report(createProblem('wrong-type', arrowEntry.keySpan, 'A stack has no arrow.', { hint }));
    return undefined;
  }
  const words = wordsFor(language);
  const isSound =
    checkStackSize(found, span, context) &&
    checkBarCount(found.rows.length, span, context) &&
    checkParts(found, span, context);
  const left = isSound && readLeftSeries(found, block, form, context);
  if (!left) return undefined;
  const highlighted = findGridHighlights(found, block, context);
  const sumOf = ({ cells }: GridRow) => cells.reduce((sum, cell) => sum + (numberOf(cell) ?? 0), 0);
  const grid = sortGrid(found, block, context, form === 'stacked' ? sumOf : firstValue(found, highlighted));
  const shares = form === 'percent' ? sharesOfRows(grid, span, context) : [];
  if (!shares) return undefined;
  const shown = form === 'percent' ? cellsOf(grid).map(asPart) : cellsOf(grid);
  const references = readReferences(block, shown, context);
  const magnitude = magnitudeOf(
    [...grid.rows.map(sumOf), ...references.map(({ value }) => value), ...(context.shared?.values ?? [])],
    language,
  );
  const tones = seriesTones(grid, highlighted);
  const totals = form === 'stacked' && hasTotals(grid) ? grid.rows.map((row) => totalOf(row)) : [];
  const rows = planStacks(
    grid,
    {
      highlighted,
      magnitude,
      tones,
      left,
      totals: totals.map((total) => (total ? printTotal(total) : '')),
      parts: form === 'percent' ? shares : undefined,
    },
    context,
  );
  const ends = rows.flatMap(({ lanes }) =>
    lanes.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])),
  );
  const scale: BarScale =
    form === 'percent'
      ? { least: 0, most: 100 }
      : spanScale([...ends, ...references.map(({ value }) => value)], context);
  const computed = shares.flat().filter(({ figure }) => figure.formula !== undefined);
  const described = describeGrid(
    grid,
    {
      name: { stacked: words.stackedBars, percent: words.percentBars, diverging: words.divergingBars }[form],
      magnitude,
      references,
      ...(totals.length > 0 && { ends: { head: words.total, figures: totals } }),
      ...(computed.length > 0 && { shares: shares.map((row) => row.map(({ figure }) => figure)) }),
    },
    context,
  );
  return {
    drawing: planBarsDrawing(
      {
        scale,
        rows,
        key: grid.series.map(({ label }, index) => ({ label, tone: tones[index] ?? 1, form: 'bar' })),
        references: references.map(({ value, text }) => ({ value, text })),
      },
      context,
    ),
    remarks: explainMarks(cellsOf(grid), context),
    ...described,
  };

  function totalOf({ cells }: GridRow): Figure | undefined {
    const references = cells.map((cell) => referTo(cell, span));
    return deriveFigure({ kind: 'derived', helper: 'sum', references, options: new Map(), span }, context);
  }
  function printTotal(total: Figure): string {
    const metric = cellsOf(grid)[0]?.metric;
    return metric ? printInMagnitude(total.value, metric, magnitude, language) : total.text;
  }
}

/** Amounts that all go one way; parts of a hundred say by themselves what they add up to. */
function hasTotals(grid: Grid): boolean {
  const cells = cellsOf(grid);
  return (
    grid.series.length > 1 &&
    cells.every(({ metric }) => metric.kind === 'level' || metric.kind === 'count') &&
    cells.every((cell) => (numberOf(cell) ?? 0) >= 0)
  );
}

/** What is drawn of an amount, of which only its part of a hundred is. */
function asPart({ metric, ...found }: Found): Found {
  return { ...found, metric: { ...metric, kind: 'share', unit: new Map([['', '%']]) } };
}
