import type { DataNode } from '../data/data-node.ts';
import { suggestName } from '../problem/nearest-name.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { ChartStage } from './chart-stage.ts';
import type { ChartSteps } from './chart-steps.ts';
import type { CanvasDrawing, Drawing } from './drawing.ts';
import type { OpenBlock } from './open-block.ts';

/** `steps:` of a block × what there is to show → how the chart is built up. */
export function planSteps(block: OpenBlock, drawing: Drawing, report: Report): ChartSteps | undefined {
  const entry = block.fields.entry('steps');
  if (!entry || isFlag(entry.value, ['false', 'no'])) return undefined;
  const known = stepsOf(drawing);
  const refuse = (message: string, hint: string, span: Span) => {
    report(createProblem('unknown-value', span, message, { hint }));
    return undefined;
  };
  if (known.length === 0)
    return refuse('This chart has nothing to show in steps.', whatHasSteps, entry.value.span);
  if (isFlag(entry.value, ['true', 'yes'])) return buildUp(drawing, known);
  const wanted = block.fields.texts('steps');
  const wrong = wanted?.find(({ text }) => !known.includes(text));
  if (!wrong)
    return (
      wanted &&
      buildUp(
        drawing,
        wanted.map(({ text }) => text),
      )
    );
  const hint = [suggestName(wrong.text, known), `Steps of this chart: ${known.join(', ')}.`];
  return refuse(
    `"${wrong.text}" is no step of this chart.`,
    hint.filter((part) => part !== undefined).join(' '),
    wrong.span,
  );
}

const whatHasSteps =
  'A drawing with a `highlight:` or an `arrow:` has some; so have a matrix, a timeline, an argument.';

function isFlag(node: DataNode, words: readonly string[]): boolean {
  return node.kind === 'scalar' && words.includes(node.text);
}

/** What of a drawing can come later than the rest. */
function stepsOf(drawing: Drawing): string[] {
  switch (drawing.shape) {
    case 'matrix':
      return drawing.columns.length > 1 ? ['columns'] : [];
    case 'timeline':
      return drawing.events.length > 1 ? ['events'] : [];
    case 'argument':
      return drawing.root.claims.length > 0 ? ['branches'] : [];
    case 'panels':
      return stagesOf(drawing.panels.map((panel) => panel.drawing));
    case 'bars':
    case 'lines':
    case 'points':
      return stagesOf([drawing]);
    default:
      return [];
  }
}

function stagesOf(drawings: readonly CanvasDrawing[]): string[] {
  return [
    ...(drawings.some(hasHighlight) ? ['highlight'] : []),
    ...(drawings.some((drawing) => 'arrow' in drawing && drawing.arrow !== null) ? ['arrow'] : []),
  ];
}

function hasHighlight(drawing: CanvasDrawing): boolean {
  switch (drawing.shape) {
    case 'bars':
      return drawing.rows.some(
        ({ highlighted, lanes }) => highlighted || lanes.some((lane) => lane.highlighted),
      );
    case 'lines':
      return drawing.lines.some(({ highlighted }) => highlighted);
    case 'points':
      return drawing.points.some(({ highlighted }) => highlighted);
  }
}

/** Data first, then what stands out, then arrows, in whatever order they are named. */
function buildUp(drawing: Drawing, wanted: readonly string[]): ChartSteps {
  switch (drawing.shape) {
    case 'matrix':
      return { by: 'columns', count: drawing.columns.length - 1 };
    case 'timeline':
      return { by: 'events', count: drawing.events.length - 1 };
    case 'argument':
      return { by: 'branches', count: drawing.root.claims.length };
    default: {
      const first: ChartStage = wanted.includes('highlight') ? 'data' : 'highlight';
      const between: readonly ChartStage[] =
        wanted.includes('highlight') && wanted.includes('arrow') ? ['highlight'] : [];
      return { by: 'stages', stages: [first, ...between, 'whole'] };
    }
  }
}
