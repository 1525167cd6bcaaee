import { deriveFigure } from '../../figure/derive-figure.ts';
import type { Figure } from '../../figure/figure.ts';
import { decimalsOf, formatBare } from '../../figure/format-number.ts';
import { isPercent } from '../../figure/is-percent.ts';
import { magnitudeOf, nameUnit } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { addDetails } from '../add-details.ts';
import { cellText } from '../bars/cell-text.ts';
import { checkBarCount, checkGrid } from '../bars/check-grid.ts';
import { describeGrid } from '../bars/describe-grid.ts';
import { findGrid, gridKeys } from '../bars/find-grid.ts';
import { findGridHighlights } from '../bars/find-grid-highlights.ts';
import { cellsOf, type GridRow, numberOf } from '../bars/grid.ts';
import { planBarsDrawing } from '../bars/plan-bars-drawing.ts';
import { referTo } from '../bars/refer-to.ts';
import { seriesTones } from '../bars/series-tones.ts';
import { sortGrid } from '../bars/sort-grid.ts';
import { spanScale } from '../bars/span-scale.ts';
import type { BarPart, BarRow } from '../bars-drawing.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks } from '../explain-marks.ts';
import { explainScale } from '../explain-scale.ts';

/** Two values of each, and how far they are apart. */
export const dumbbellChart: ChartKind = {
  keys: [...gridKeys, 'highlight', 'sort', 'axis', 'gap'],
  plan(block, context) {
    const found = findGrid(block, context, 'entities');
    if (!found || !checkGrid(found, block.span, context, 'full')) return undefined;
    if (found.series.length !== 2) {
      const hint = 'Name two `periods:` or two `metrics:`.';
      const message = `A dumbbell has two ends; this one has ${found.series.length}.`;
      context.report(createProblem('wrong-type', block.span, message, { hint }));
      return undefined;
    }
    if (!checkBarCount(found.rows.length, block.span, context)) return undefined;
    const { language } = context;
    const highlighted = findGridHighlights(found, block, context);
    const grid = sortGrid(found, block, context, gapOf);
    const values = cellsOf(grid).flatMap((cell) => numberOf(cell) ?? []);
    const magnitude = magnitudeOf([...values, ...(context.shared?.values ?? [])], language);
    const tones = seriesTones(grid, new Set([...highlighted].filter((id) => !isRow(grid.rows, id))));
    const gaps = block.fields.flag('gap') === true ? grid.rows.map((row) => gapFigure(row, block.span)) : [];
    const rows = grid.rows.map(({ id, label, cells }, index): BarRow => {
      const known = cells.flatMap((cell, series) => {
        const value = numberOf(cell);
        return value === undefined ? [] : [{ value, cell, tone: tones[series] ?? 1 }];
      });
      const sorted = [...known].sort((a, b) => a.value - b.value);
      const [low, high] = [sorted[0], sorted.at(-1)];
      const dots = known.map(
        ({ value, cell, tone }): BarPart => ({
          form: 'dot',
          from: value,
          to: value,
          tone,
          status: drawnStatus([cell]),
          text: '',
        }),
      );
      const line: BarPart[] =
        low && high && low !== high
          ? [{ form: 'line', from: low.value, to: high.value, tone: 'grey-1', status: 'final', text: '' }]
          : [];
      const gap = gaps[index];
      const texts = {
        before: low && low !== high ? cellText(low.cell, magnitude, context) : '',
        after: [
          high ? cellText(high.cell, magnitude, context) : '',
          ...cells
            .filter((cell) => numberOf(cell) === undefined)
            .map((cell) => cellText(cell, magnitude, context)),
          gap ? `(${Number(gap.value) > 0 ? '+' : ''}${gapText(gap)})` : '',
        ]
          .filter((text) => text !== '')
          .join('\u2002'),
      };
      const stands = highlighted.has(id);
      return {
        label,
        highlighted: stands,
        lanes: [
          {
            parts: [...line, ...dots],
            ...texts,
            highlighted: stands,
            ...(known.length === 0 && { missing: true as const }),
          },
        ],
      };
    });
    const scale = spanScale(values, context, {
      fromZero: block.fields.choice('axis', ['zero', 'data']) !== 'data',
    });
    return {
      drawing: planBarsDrawing(
        {
          scale,
          rows,
          key: grid.series.map(({ label }, index) => ({ label, tone: tones[index] ?? 1, form: 'dot' })),
        },
        context,
      ),
      remarks: [...explainGaps(), ...explainMarks(cellsOf(grid), context), ...explainScale(scale, language)],
      ...describeGrid(
        grid,
        {
          name: wordsFor(language).dumbbell,
          magnitude,
          ...(gaps.length > 0 && { ends: { head: wordsFor(language).difference, figures: gaps } }),
        },
        context,
      ),
    };

    function gapFigure({ cells }: GridRow, span: typeof block.span) {
      if (cells.some((cell) => numberOf(cell) === undefined)) return undefined;
      const references = [...cells].reverse().map((cell) => referTo(cell, span));
      return deriveFigure({ kind: 'derived', helper: 'diff', references, options: new Map(), span }, context);
    }
    /** A number alone: what it counts is said below. */
    function gapText({ value }: Pick<Figure, 'value'>): string {
      const scaled = Number(value) / magnitude.divisor;
      const decimals = magnitude.divisor === 1 ? decimalsOf(value) : magnitude.decimals;
      return formatBare(scaled, { language, decimals, width: 'short' });
    }
    function explainGaps(): string[] {
      const metric = cellsOf(grid)[0]?.metric;
      if (gaps.length === 0 || !metric) return [];
      const unit = nameUnit(
        isPercent(metric.unit) ? new Map([['', 'pp']]) : metric.unit,
        magnitude,
        language,
      );
      return [addDetails(wordsFor(language).inBrackets, [unit], language)];
    }
  },
};

/** How far the second is from the first. */
function gapOf({ cells: [first, second] }: GridRow): number | undefined {
  const [from, to] = [first && numberOf(first), second && numberOf(second)];
  return from === undefined || to === undefined ? undefined : to - from;
}

function isRow(rows: readonly GridRow[], id: string): boolean {
  return rows.some((row) => row.id === id);
}
