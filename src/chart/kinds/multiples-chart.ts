import type { DataEntry, DataNode } from '../../data/data-node.ts';
import { wordsFor } from '../../language/words.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import { createProblem, type Report } from '../../problem/problem.ts';
import { reportOnce } from '../bars/report-once.ts';
import type { ChartKind, PlannedChart } from '../chart-kind.ts';
import { figuresOf } from '../chart-spec.ts';
import { checkCoverage } from '../check-coverage.ts';
import type { CanvasDrawing, Panel } from '../drawing.ts';
import { isCanvasDrawing } from '../is-canvas-drawing.ts';
import { type OpenBlock, openBlock } from '../open-block.ts';
import { checkPanels } from '../panels/check-panels.ts';
import { type ReadPanel, readPanels } from '../panels/read-panels.ts';
import { showPanel } from '../panels/show-panel.ts';
import { tabulatePanels } from '../panels/tabulate-panels.ts';
import { findSharedScale, type SharedScale } from '../shared-scale.ts';

const ownKeys = ['kind', 'by', 'panels', 'columns'] as const;

/** Small charts of one kind side by side, on one scale. */
export function createMultiplesChart(kinds: Readonly<Record<string, ChartKind>>): ChartKind {
  const keys = [...new Set([...ownKeys, ...Object.values(kinds).flatMap((kind) => kind.keys)])].filter(
    (key) => key !== 'scale',
  );
  return {
    keys,
    plan(block, context) {
      const { language, report } = context;
      const name = block.fields.requiredText('kind');
      if (!name) return undefined;
      const kind = Object.hasOwn(kinds, name.text) ? kinds[name.text] : undefined;
      if (!kind) {
        const known = Object.keys(kinds);
        const hint = suggestName(name.text, known) ?? `Charts: ${known.join(', ')}.`;
        report(createProblem('unknown-chart', name.span, `There are no panels of "${name.text}".`, { hint }));
        return undefined;
      }
      const own: readonly string[] = [...ownKeys, 'note', 'allow', 'highlight'];
      const passed = block.entries.filter(({ key }) => !own.includes(key) && keys.includes(key));
      const read = readPanels(block, passed, context);
      const highlights = read && divideHighlights(block, read.panels);
      if (!read) return undefined;
      const columns = readColumns(read.panels.length);
      if (!columns) return undefined;
      const once = { ...context, panelsAre: read.by, report: reportOnce(context) };
      const planOne = (
        panel: ReadPanel,
        shared: SharedScale | undefined,
        reportAs: Report,
      ): PlannedChart | undefined => {
        const entries = [...panel.data.entries, ...(highlights?.within ?? [])];
        const data = { ...panel.data, entries };
        const open = openBlock({ ...block, data }, kind.keys, reportAs);
        return open && kind.plan(open, { ...once, shared, report: reportAs });
      };
      const planAll = (shared: SharedScale | undefined, reportAs: Report) =>
        read.panels.flatMap((panel) => planOne(panel, shared, reportAs) ?? []);
      // What is wrong is said once, of the panels as they are drawn.
      const shared = findSharedScale((scale) => drawingsOf(planAll(scale, () => {})));
      const planned = planAll(shared, once.report);
      if (planned.length < read.panels.length) return undefined;
      // Of an index, every panel begins at 100 of its own.
      if (name.text !== 'index' && !checkPanels(planned, block.span, once)) return undefined;
      const figures = planned.flatMap(figuresOf);
      const ranks = name.text === 'bar' || name.text === 'lollipop';
      if (ranks && !checkCoverage(figures, block.span, context)) return undefined;
      const words = wordsFor(language);
      const zh = words.language === 'zh';
      const highlighted = highlights?.panels ?? new Set();
      const some = read.panels.some(({ id }) => highlighted.has(id));
      const panels = drawingsOf(planned).map((drawing, index): Panel => {
        const { title = '', id = '' } = read.panels[index] ?? {};
        return {
          title,
          highlighted: highlighted.has(id),
          drawing: showPanel(drawing, !some || highlighted.has(id)),
        };
      });
      const titled = planned.map((plan, index) => ({ title: panels[index]?.title ?? '', plan }));
      const texts = titled.map(({ title, plan }) => `${title}${words.colon}${valuesIn(plan)}`);
      const subtitle = [...new Set(planned.map((plan) => plan.subtitle))].join(zh ? '；' : '; ');
      return {
        subtitle,
        drawing: { shape: 'panels', columns, panels },
        ...(planned[0]?.unit !== undefined && { unit: planned[0].unit }),
        remarks: mergeRemarks(planned, words.separator),
        alternative: `${words.multiples}${words.colon}${subtitle}${zh ? '。' : '. '}${texts.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`,
        table: tabulatePanels(titled, words),
      };

      function readColumns(count: number): number | undefined {
        const written = block.fields.text('columns');
        if (!written) return count <= 3 ? count : count === 4 ? 2 : count <= 9 ? 3 : 4;
        if (/^[1-6]$/.test(written.text)) return Number(written.text);
        const message = `"${written.text}" is no number of columns.`;
        report(
          createProblem('unknown-value', written.span, message, { hint: 'Write a number from 1 to 6.' }),
        );
        return undefined;
      }
    },
  };
}

/** What names a panel makes that stand out; what is named within panels is theirs. */
function divideHighlights(block: OpenBlock, panels: readonly ReadPanel[]) {
  const entry = block.entries.find(({ key }) => key === 'highlight');
  const items = entry?.value.kind === 'list' ? entry.value.items : entry ? [entry.value] : [];
  const isPanel = (item: DataNode) => item.kind === 'scalar' && panels.some(({ id }) => id === item.text);
  const rest = items.filter((item) => !isPanel(item));
  const within: DataEntry[] =
    entry && rest.length > 0
      ? [{ ...entry, value: { kind: 'list', items: rest, span: entry.value.span } }]
      : [];
  return {
    panels: new Set(items.flatMap((item) => (isPanel(item) && item.kind === 'scalar' ? item.text : []))),
    within,
  };
}

/** Marks are explained once for all panels, in one line. */
function mergeRemarks(planned: readonly PlannedChart[], separator: string): string[] {
  const all = planned.flatMap(({ remarks }) => remarks);
  const marks = all.filter((remark) => remark.startsWith('[')).flatMap((remark) => remark.split(separator));
  const others = all.filter((remark) => !remark.startsWith('['));
  return [...(marks.length > 0 ? [[...new Set(marks)].join(separator)] : []), ...new Set(others)];
}

function drawingsOf(planned: readonly PlannedChart[]): CanvasDrawing[] {
  return planned.map(({ drawing }) => drawing).filter(isCanvasDrawing);
}

/** What the alternative text of a panel says behind its kind and subtitle. */
function valuesIn({ alternative, subtitle }: PlannedChart): string {
  const at = alternative.indexOf(subtitle);
  return alternative
    .slice(at < 0 ? 0 : at + subtitle.length)
    .replace(/^[。.]\s*/, '')
    .replace(/[。.]$/, '');
}
