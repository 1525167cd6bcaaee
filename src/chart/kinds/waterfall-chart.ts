import { pickText } from '../../data/local-text.ts';
import { decimalsOf } from '../../figure/format-number.ts';
import { magnitudeOf, nameUnit } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { addDetails } from '../add-details.ts';
import { checkBarCount } from '../bars/check-grid.ts';
import { isFromZero } from '../bars/is-from-zero.ts';
import { planBarsDrawing } from '../bars/plan-bars-drawing.ts';
import { spanScale } from '../bars/span-scale.ts';
import type { BarPart, BarRow, Tone } from '../bars-drawing.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkSteps } from '../check-steps.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks, markOf } from '../explain-marks.ts';
import { tabulateFigures } from '../figure-table.ts';
import type { OpenBlock } from '../open-block.ts';
import type { PlanContext } from '../plan-context.ts';
import { printInMagnitude } from '../print-in-magnitude.ts';
import { type FigureLine, readFigureLine } from '../read-figure-line.ts';
import { refuseLine } from '../refuse-line.ts';
import { scaleUnit } from '../scale-unit.ts';

interface Step {
  readonly line: FigureLine;
  readonly label: string;
  readonly value: number;
}

/** From one level to another, change by change; it must add up. */
export const waterfallChart: ChartKind = {
  keys: ['start', 'changes', 'end', 'axis', 'scale'],
  plan(block, context) {
    if (!isFromZero(block, context)) return undefined;
    const steps = readSteps(block, context);
    if (!steps || !addsUp(steps, block, context)) return undefined;
    if (!checkBarCount(steps.length, block.span, context)) return undefined;
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const metric = steps.flatMap(({ line }) => line.found?.metric ?? [])[0];
    let level = 0;
    const bars = steps.map(({ value }, index) => {
      const isLevel = index === 0 || index === steps.length - 1;
      const from = isLevel ? 0 : level;
      level = isLevel ? value : level + value;
      return { from, to: level, isLevel };
    });
    const ends = bars.flatMap(({ from, to }) => [from, to]);
    const magnitude = magnitudeOf([...ends, ...(context.shared?.values ?? [])], language);
    const rows = steps.map(({ line, label, value }, index): BarRow => {
      const { from, to, isLevel } = bars[index] ?? { from: 0, to: 0, isLevel: true };
      const tone: Tone = isLevel ? 'grey-2' : value >= 0 ? 'highlight' : 2;
      const number = metric
        ? printInMagnitude(line.figure.value, metric, magnitude, language)
        : line.figure.text;
      const mark = line.found && markOf(line.found);
      const sign = !isLevel && value > 0 ? '+' : '';
      const status = line.found ? drawnStatus([line.found]) : 'final';
      const part: BarPart = { form: 'bar', from, to, tone, status, text: '' };
      const after = `${sign}${number}${mark === undefined ? '' : `\u00A0${mark}`}`;
      return {
        label,
        highlighted: isLevel,
        lanes: [{ parts: [part], before: '', after, highlighted: isLevel }],
      };
    });
    const unit = metric ? nameUnit(metric.unit, magnitude, language) : '';
    const name = metric ? pickText(metric.name, language) : '';
    const subtitle = addDetails(name, [unit], language);
    const list = rows.map(({ label, lanes }) => `${label}${zh ? '' : ' '}${lanes[0]?.after ?? ''}`);
    return {
      subtitle,
      ...scaleUnit(metric),
      drawing: planBarsDrawing(
        {
          scale: spanScale(ends, context),
          rows,
          linked: true,
        },
        context,
      ),
      remarks: explainMarks(
        steps.flatMap(({ line }) => line.found ?? []),
        context,
      ),
      alternative: `${words.waterfall}${words.colon}${subtitle}${zh ? '。' : '. '}${list.join(zh ? '，' : ', ')}${zh ? '。' : '.'}`,
      table: tabulateFigures(
        steps.map(({ label, line }) => ({ label, figure: line.figure })),
        language,
      ),
    };
  },
};

function readSteps(block: OpenBlock, context: PlanContext): readonly Step[] | undefined {
  const { fields, masks } = block;
  const [start, end] = [fields.requiredText('start'), fields.requiredText('end')];
  const changes = block.lines('changes');
  if (!changes) fields.requiredText('changes');
  if (!start || !end || !changes) return undefined;
  const lines = [start, ...changes, end].map((line) => readFigureLine(line, masks, context));
  const steps = lines.flatMap((line): Step[] => {
    if (!line) return [];
    const value = Number(line.figure.value || Number.NaN);
    if (Number.isFinite(value)) return [{ line, label: line.label ?? line.figure.label, value }];
    context.report(refuseLine(line));
    return [];
  });
  if (steps.length < lines.length) return undefined;
  const isSound = checkSteps(
    steps.map(({ line }) => line),
    block.span,
    context,
  );
  return isSound ? steps : undefined;
}

function addsUp(steps: readonly Step[], block: OpenBlock, { report }: PlanContext): boolean {
  const [end, ...others] = [...steps].reverse();
  const sum = others.reduce((total, { value }) => total + value, 0);
  const slack = steps.reduce((total, { line }) => total + 0.5 * 10 ** -decimalsOf(line.figure.value), 1e-9);
  const gap = (end?.value ?? 0) - sum;
  if (Math.abs(gap) <= slack || Math.abs(gap) <= Math.abs(sum) * 1e-12) return true;
  const { keySpan = block.span } = block.fields.entry('end') ?? {};
  const message = `Start and changes make ${Number(sum.toPrecision(12))}, the end is ${end?.value ?? 0}.`;
  const hint = 'Name every change, or one for the rest: "Other {{diff …}}".';
  report(createProblem('sum-check', keySpan, message, { hint }));
  return false;
}
