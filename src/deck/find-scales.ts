import type { CanvasDrawing } from '../chart/drawing.ts';
import { isCanvasDrawing } from '../chart/is-canvas-drawing.ts';
import { planChart } from '../chart/plan-chart.ts';
import { findSharedScale, type SharedScale } from '../chart/shared-scale.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import type { ChartBlock } from '../outline/outline.ts';
import { createProblem } from '../problem/problem.ts';
import { scaleNameOf } from './scale-name.ts';
import type { SlideDraft } from './slide-draft.ts';
import { walkCharts } from './walk-charts.ts';

/** What the charts of each `scale:` in the deck have to agree on, by its name. */
export function findScales(
  drafts: readonly SlideDraft[],
  contextOf: (draft: SlideDraft) => FigureContext,
): ReadonlyMap<string, SharedScale> {
  const groups = new Map<string, Group>();
  for (const draft of drafts) {
    for (const block of walkCharts([...draft.blocks, ...draft.handout])) {
      const name = scaleNameOf(block)?.text;
      if (name === undefined) continue;
      groups.set(name, [...(groups.get(name) ?? []), { block, context: contextOf(draft) }]);
    }
  }
  return new Map(
    [...groups].map(([name, charts]) => {
      checkGroup(name, charts);
      const scale = findSharedScale((shared) =>
        charts.flatMap(({ block, context }): CanvasDrawing[] => {
          // Whatever is wrong is said where the chart is bound.
          const drawing = planChart(block, { ...context, shared, report: () => {} })?.drawing;
          return drawing && isCanvasDrawing(drawing) ? [drawing] : [];
        }),
      );
      return [name, scale];
    }),
  );
}

interface Scaled {
  readonly block: ChartBlock;
  readonly context: FigureContext;
}

type Group = readonly Scaled[];

function checkGroup(name: string, charts: Group): void {
  const [first, ...rest] = charts;
  const span = first && scaleNameOf(first.block)?.span;
  if (first) for (const other of rest) checkUnits(name, first, other);
  if (!first || !span || rest.length > 0 || first.context.waivers.isWaived('scale-group')) return;
  const hint = 'Write the same `scale:` in the chart that it is to be compared with.';
  first.context.report(
    createProblem('scale-group', span, `Only one chart is on the scale "${name}".`, { hint }),
  );
}

/** Equal lengths are equal values in one unit only. */
function checkUnits(name: string, first: Scaled, other: Scaled): void {
  const [unit, otherUnit] = [first, other].map(
    ({ block, context }) => planChart(block, { ...context, report: () => {} })?.unit,
  );
  if (unit === undefined || otherUnit === undefined || unit === otherUnit) return;
  const message = `The charts on the scale "${name}" have different units (${unit}, ${otherUnit}).`;
  const hint = 'Give charts of each unit a scale of their own.';
  other.context.report(createProblem('unit-mix', scaleNameOf(other.block)?.span, message, { hint }));
}
