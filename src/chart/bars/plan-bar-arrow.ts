import { deriveFigure } from '../../figure/derive-figure.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { isPercent } from '../../figure/is-percent.ts';
import type { Magnitude } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import type { OptionValue } from '../../outline/expression.ts';
import { createProblem } from '../../problem/problem.ts';
import type { BarArrow } from '../bars-drawing.ts';
import type { OpenBlock } from '../open-block.ts';
import { printInMagnitude } from '../print-in-magnitude.ts';
import { type Grid, numberOf } from './grid.ts';
import { referTo } from './refer-to.ts';

export interface PlannedArrow {
  readonly arrow: BarArrow;
  readonly label: string;
  readonly figure: Figure;
}

/**
 * `arrow: difference`: from the highlighted bar, or the top one, to the largest of the others.
 * `arrow: cagr`: from the first period to the last.
 */
export function planBarArrow(
  grid: Grid,
  block: OpenBlock,
  { highlighted, magnitude }: { readonly highlighted: ReadonlySet<string>; readonly magnitude: Magnitude },
  context: FigureContext,
): PlannedArrow | undefined {
  const form = block.fields.choice('arrow', ['difference', 'cagr']);
  const entry = block.fields.entry('arrow');
  if (!form || !entry) return undefined;
  const { span } = entry.value;
  if (grid.series.length > 1) {
    const hint = 'Name one period and one metric, or say the difference in a sentence: {{diff …}}.';
    context.report(createProblem('wrong-type', span, 'An arrow stands between single bars.', { hint }));
    return undefined;
  }
  const cells = grid.rows.flatMap((row) => row.cells[0] ?? []);
  const pair = form === 'cagr' ? endsOf(grid, cells) : contrast(grid, cells, highlighted);
  if (!pair) {
    const hint = form === 'cagr' ? 'Name one entity, and its `periods:`.' : 'A difference takes two values.';
    const message =
      form === 'cagr' ? 'Growth takes two periods.' : 'There is no second value to differ from.';
    context.report(createProblem('count-n', span, message, { hint }));
    return undefined;
  }
  const [from, to] = pair;
  const found = [cells[from], cells[to]].flatMap((cell) => cell ?? []);
  const refer = (cell: Found) => referTo(cell, span);
  const source = block.fields.text('source');
  const options = new Map<string, OptionValue>(source === undefined ? [] : [['source', source]]);
  const words = wordsFor(context.language);
  if (form === 'difference') {
    const figure = deriveFigure(
      { kind: 'derived', helper: 'diff', references: found.map(refer), options, span },
      context,
    );
    if (!figure) return undefined;
    const [metric] = found.map((cell) => cell.metric);
    // Of percentages, in percentage points; else as the labels are counted.
    const inPoints = isPercent(metric?.unit);
    const number =
      inPoints || !metric ? figure.text : printInMagnitude(figure.value, metric, magnitude, context.language);
    const text = `${Number(figure.value) > 0 ? '+' : ''}${number}`;
    return { arrow: { form, from, to, text }, label: words.difference, figure };
  }
  for (const [key, cell] of [['from', found[0]] as const, ['to', found[1]] as const])
    options.set(key, { text: cell?.observation.period ?? '', span });
  const references = found.slice(0, 1).map(refer);
  const figure = deriveFigure({ kind: 'derived', helper: 'cagr', references, options, span }, context);
  if (!figure) return undefined;
  const sign = Number(figure.value) > 0 ? '+' : '';
  const zh = words.language === 'zh';
  const text = zh ? `年均${sign}${figure.text}` : `${sign}${figure.text} a year`;
  return { arrow: { form: 'growth', from, to, text }, label: words.yearlyGrowth, figure };
}

function contrast(
  grid: Grid,
  cells: readonly Found[],
  highlighted: ReadonlySet<string>,
): readonly [number, number] | undefined {
  const from = Math.max(
    0,
    grid.rows.findIndex(({ id }) => highlighted.has(id)),
  );
  const isKnown = (index: number) => {
    const cell = cells[index];
    return cell !== undefined && numberOf(cell) !== undefined;
  };
  const to = cells.findIndex((_, index) => index !== from && isKnown(index));
  return to >= 0 && isKnown(from) ? [from, to] : undefined;
}

/** The first and the last known, of rows that are periods. */
function endsOf(grid: Grid, cells: readonly Found[]): readonly [number, number] | undefined {
  const known = cells.flatMap((cell, index) => (numberOf(cell) === undefined ? [] : [index]));
  const [first, last] = [known[0], known.at(-1)];
  if (grid.rowsAre !== 'periods' || first === undefined || last === undefined || first === last)
    return undefined;
  return [first, last];
}
