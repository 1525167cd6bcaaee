import { magnitudeOf } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { cellText } from '../bars/cell-text.ts';
import { checkBarCount } from '../bars/check-grid.ts';
import { describeGrid } from '../bars/describe-grid.ts';
import { findGridHighlights } from '../bars/find-grid-highlights.ts';
import { findMetricGrid } from '../bars/find-metric-grid.ts';
import { cellsOf, type GridRow, numberOf } from '../bars/grid.ts';
import { planBarsDrawing } from '../bars/plan-bars-drawing.ts';
import { sortGrid } from '../bars/sort-grid.ts';
import { spanScale } from '../bars/span-scale.ts';
import type { BarLane, BarPart, PartForm, Tone } from '../bars-drawing.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkComparison } from '../check-comparison.ts';
import { checkLimits } from '../check-limits.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks } from '../explain-marks.ts';
import { explainScale } from '../explain-scale.ts';
import type { OpenBlock, Word } from '../open-block.ts';
import { readReferences } from '../read-reference.ts';

/** Intervals; and limits, which are open to one side. */
export const rangeChart: ChartKind = {
  keys: [
    'metric',
    'low',
    'high',
    'value',
    'entities',
    'period',
    'source',
    'highlight',
    'sort',
    'axis',
    'reference',
    'scale',
  ],
  plan(block, context) {
    const { language } = context;
    const metrics = readMetrics(block);
    const found = metrics && findMetricGrid(metrics, block, context);
    if (!found) return undefined;
    const isInterval = found.series.length > 1;
    const isSound =
      checkComparison(cellsOf(found), block.span, context, { rigour: 'named', showsLimits: true }) &&
      checkBarCount(found.rows.length, block.span, context) &&
      (isInterval
        ? found.rows.every((row) => checkEnds(row))
        : checkLimits(cellsOf(found), block.span, context));
    if (!isSound) return undefined;
    const highlighted = findGridHighlights(found, block, context);
    const grid = sortGrid(found, block, context, ({ cells }) => {
      const last = cells.at(-1);
      return last && numberOf(last);
    });
    const references = readReferences(block, cellsOf(grid), context);
    const values = [
      ...cellsOf(grid).flatMap((cell) => numberOf(cell) ?? []),
      ...references.map(({ value }) => value),
    ];
    const magnitude = magnitudeOf([...values, ...(context.shared?.values ?? [])], language);
    const fromZero = block.fields.choice('axis', ['zero', 'data']) !== 'data' || !isInterval;
    const some = grid.rows.some(({ id }) => highlighted.has(id));
    const rows = grid.rows.map((row) => {
      const stands = highlighted.has(row.id);
      const tone: Tone = stands || !some ? 'highlight' : 'grey-1';
      const lane = isInterval ? intervalLane(row, tone) : limitLane(row, tone);
      return { label: row.label, highlighted: stands, lanes: [{ ...lane, highlighted: stands }] };
    });
    const scale = spanScale(values, context, { fromZero });
    return {
      drawing: planBarsDrawing(
        {
          scale,
          rows,
          references: references.map(({ value, text }) => ({ value, text })),
        },
        context,
      ),
      remarks: [...explainMarks(cellsOf(grid), context), ...explainScale(scale, language)],
      ...describeGrid(grid, { name: wordsFor(language).range, magnitude, references }, context),
    };

    function checkEnds({ cells, label }: GridRow): boolean {
      const known = cells.flatMap((cell) => numberOf(cell) ?? []);
      if (known.every((value, index) => index === 0 || value >= (known[index - 1] ?? value))) return true;
      const message = `The ends of "${label}" are the wrong way round.`;
      const hint = '`low` is at most `value`, and `value` at most `high`.';
      context.report(createProblem('range-order', block.span, message, { hint }));
      return false;
    }

    function intervalLane({ cells }: GridRow, tone: Tone): BarLane {
      const texts = cells.map((cell) => cellText(cell, magnitude, context));
      const numbers = cells.map(numberOf);
      const [low, high] = [numbers[0], numbers.at(-1)];
      const status = cells[0] ? drawnStatus([cells[0]]) : 'final';
      if (low === undefined || high === undefined) {
        const after = texts.filter((_, index) => numbers[index] === undefined).join('\u2002');
        return { parts: [], before: '', after, highlighted: false, missing: true };
      }
      const middle = cells.length === 3 ? numbers[1] : undefined;
      const span: BarPart = { form: 'thin', from: low, to: high, tone, status, text: '' };
      const dot: BarPart[] =
        middle === undefined
          ? []
          : [
              {
                form: 'dot',
                from: middle,
                to: middle,
                tone: 'grey-3',
                status: 'final',
                text: texts[1] ?? '',
              },
            ];
      return {
        parts: [span, ...dot],
        before: texts[0] ?? '',
        after: texts.at(-1) ?? '',
        highlighted: false,
      };
    }

    function limitLane({ cells: [cell] }: GridRow, tone: Tone): BarLane {
      const value = cell && numberOf(cell);
      const after = cell ? cellText(cell, magnitude, context) : '';
      if (cell === undefined || value === undefined)
        return { parts: [], before: '', after, highlighted: false, missing: true };
      const { bound } = cell.observation;
      const form: PartForm = bound === 'at-most' || bound === 'at-least' ? bound : 'dot';
      const from = form === 'at-most' ? 0 : value;
      return {
        parts: [{ form, from, to: value, tone, status: drawnStatus([cell]), text: '' }],
        before: '',
        after,
        highlighted: false,
      };
    }
  },
};

/** From the low end to the high one; or a metric whose values say themselves what they limit. */
function readMetrics(block: OpenBlock): Word[] | undefined {
  if (block.fields.entry('metric')) {
    const metric = block.requiredWord('metric');
    return metric && [metric];
  }
  const [low, high] = [block.requiredWord('low'), block.requiredWord('high')];
  const value = block.word('value');
  if (!low || !high) return undefined;
  return value ? [low, value, high] : [low, high];
}
