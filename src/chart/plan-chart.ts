import type { ChartBlock } from '../outline/outline.ts';
import { readWaivers } from '../outline/waiver.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem } from '../problem/problem.ts';
import type { ChartKind } from './chart-kind.ts';
import { type ChartKindName, chartKinds } from './chart-kinds.ts';
import { type ChartSpec, figuresOf } from './chart-spec.ts';
import { describeAtLength } from './describe-at-length.ts';
import type { Drawing } from './drawing.ts';
import { explainPeriods } from './explain-periods.ts';
import { hintForRefused } from './hint-for-refused.ts';
import { openBlock, printText } from './open-block.ts';
import type { PlanContext } from './plan-context.ts';
import { planSteps } from './plan-steps.ts';

/** A chart block × the metrics → a chart; what stands in the way is reported. */
export function planChart(block: ChartBlock, context: PlanContext): ChartSpec | undefined {
  const { report, language, waivers } = context;
  const names = Object.keys(chartKinds) as ChartKindName[];
  const name = names.find((known) => known === block.chartKind);
  if (!name) {
    const message =
      block.chartKind === '' ? 'A chart block names its kind.' : `There is no chart "${block.chartKind}".`;
    const hint =
      hintForRefused(block.chartKind) ??
      suggestName(block.chartKind, names) ??
      `Charts: ${names.join(', ')}.`;
    report(createProblem('unknown-chart', block.kindSpan, message, { hint }));
    return undefined;
  }
  const kind: ChartKind = chartKinds[name];
  const open = openBlock(block, kind.keys, report);
  if (!open) return undefined;
  const allow = open.fields.entry('allow');
  const own = { ...context, waivers: waivers.with(allow ? readWaivers(allow.value, report) : []) };
  const planned = kind.plan(open, own);
  const note = open.fields.text('note');
  const noted = note ? [printText(note, open.masks, own)] : [];
  if (!planned) return undefined;
  const mixesPeriods = own.waivers.fired().some(({ rule }) => rule === 'period-mix');
  const facts = figuresOf(planned).flatMap((figure) => (figure.formula === undefined ? figure.facts : []));
  const remarks = [...noted, ...planned.remarks, ...(mixesPeriods ? explainPeriods(facts, language) : [])];
  const description = isText(planned.drawing) ? '' : describeAtLength(planned.table, language);
  const steps = planSteps(open, planned.drawing, report);
  return {
    kind: name,
    language,
    ...planned,
    remarks: [...new Set(remarks)],
    description,
    ...(steps && { steps }),
  };
}

/** Read as it stands: the alternative has nothing to leave out. */
function isText({ shape }: Drawing): boolean {
  return ['timeline', 'argument', 'cards', 'pictogram', 'waffle'].includes(shape);
}
