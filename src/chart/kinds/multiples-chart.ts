import { wordsFor } from '../../language/words.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import { createProblem } from '../../problem/problem.ts';
import { reportOnce } from '../bars/report-once.ts';
import type { ChartKind, PlannedChart } from '../chart-kind.ts';
import type { CanvasDrawing, Panel } from '../drawing.ts';
import { openBlock } from '../open-block.ts';
import { type ReadPanel, readPanels } from '../panels/read-panels.ts';
import { showPanel } from '../panels/show-panel.ts';
import { tabulatePanels } from '../panels/tabulate-panels.ts';
import { findSharedScale, type SharedScale } from '../shared-scale.ts';

const ownKeys = ['of', 'by', 'panels', 'columns'] as const;

/** Small charts of one kind side by side, on one scale. */
export function createMultiplesChart(kinds: Readonly<Record<string, ChartKind>>): ChartKind {
  const keys = [...new Set([...ownKeys, ...Object.values(kinds).flatMap((kind) => kind.keys)])];
  return {
    keys,
    plan(block, context) {
      const { language, report } = context;
      const name = block.fields.requiredText('of');
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
      if (!read) return undefined;
      const columns = readColumns(read.panels.length);
      if (!columns) return undefined;
      const once = { ...context, panelsAre: read.by, report: reportOnce(context) };
      const planOne = (panel: ReadPanel, shared: SharedScale | undefined): PlannedChart | undefined => {
        const open = openBlock({ ...block, data: panel.data }, kind.keys, once.report);
        return open && kind.plan(open, { ...once, shared });
      };
      const planAll = (shared: SharedScale | undefined) =>
        read.panels.flatMap((panel) => planOne(panel, shared) ?? []);
      const shared = findSharedScale((scale) => drawingsOf(planAll(scale)));
      const planned = planAll(shared);
      if (planned.length < read.panels.length) return undefined;
      const words = wordsFor(language);
      const zh = words.language === 'zh';
      const highlighted = new Set(block.words('highlight')?.map(({ text }) => text));
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
        remarks: [...new Set(planned.flatMap(({ remarks }) => remarks))],
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

function drawingsOf(planned: readonly PlannedChart[]): CanvasDrawing[] {
  return planned.flatMap(({ drawing }) =>
    drawing.shape === 'bars' || drawing.shape === 'lines' ? [drawing] : [],
  );
}

/** What the alternative text of a panel says behind its kind and subtitle. */
function valuesIn({ alternative, subtitle }: PlannedChart): string {
  const at = alternative.indexOf(subtitle);
  return alternative
    .slice(at < 0 ? 0 : at + subtitle.length)
    .replace(/^[。.]\s*/, '')
    .replace(/[。.]$/, '');
}
