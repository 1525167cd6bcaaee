import type { DataNode } from '../../data/data-node.ts';
import { openFields } from '../../data/fields.ts';
import { isPeriod } from '../../data/period.ts';
import type { FigureContext } from '../../figure/find-observations.ts';
import { wordsFor } from '../../language/words.ts';
import { createProblem } from '../../problem/problem.ts';
import { bindText } from '../bind-text.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { ChartTable } from '../chart-spec.ts';
import { type BoundText, figureCells, placeText, plainText } from '../chart-text.ts';
import type { OpenBlock } from '../open-block.ts';
import { type BoundDate, readWhen } from '../read-when.ts';

interface BoundEvent extends BoundDate {
  readonly text: BoundText;
  readonly disputed: boolean;
}

/** Events along a line, in order of time. */
export const timelineChart: ChartKind = {
  keys: ['events'],
  plan(block, context) {
    const nodes = readEvents(block, context);
    const read = nodes?.map((node, index) => readEvent(node, index, block, context));
    const events = read?.flatMap((event) => event ?? []);
    if (!nodes || !events || events.length < nodes.length) return undefined;
    events.sort((a, b) => compare(startOf(a.date), startOf(b.date)));
    return {
      subtitle: '',
      drawing: {
        shape: 'timeline',
        direction: events.length <= MOST_ACROSS && events.every(isShort) ? 'across' : 'down',
        events: events.map(({ when, date, text, derived, disputed }, row) => ({
          when: placeText(when, row, 0),
          date,
          text: placeText(text, row, FIRST_FIGURE),
          derived,
          disputed,
        })),
      },
      remarks: [],
      ...describeEvents(events, context.language),
    };
  },
};

const MOST_ACROSS = 4;
/** In Han characters: five lines of a fourth of the stage. */
const LONGEST_ACROSS = 42;
/** Behind time, event and status. */
const FIRST_FIGURE = 3;

function readEvents({ fields }: OpenBlock, { report }: FigureContext): readonly DataNode[] | undefined {
  const events = fields.entry('events');
  if (!events) {
    fields.requiredText('events');
    return undefined;
  }
  const { value } = events;
  if (value.kind === 'list' && value.items.length > 0) return value.items;
  const hint = 'Write "- when: 2018", and "text: …" below "when".';
  report(
    createProblem('wrong-type', value.span, '"events" of the chart must be a list of events.', { hint }),
  );
  return undefined;
}

function readEvent(
  node: DataNode,
  index: number,
  { masks }: OpenBlock,
  context: FigureContext,
): BoundEvent | undefined {
  const keys = ['when', 'text', 'derived', 'disputed'];
  const fields = openFields(node, keys, `event ${index + 1}`, context.report);
  if (!fields) return undefined;
  const [when, text] = [fields.requiredText('when'), fields.requiredText('text')];
  const [derived, disputed] = [fields.flag('derived'), fields.flag('disputed')];
  const date = when && readWhen(when, masks, context);
  if (!date || !text) return undefined;
  return {
    ...date,
    text: bindText(text, masks, context),
    derived: derived ?? date.derived,
    disputed: disputed ?? date.disputed,
  };
}

function describeEvents(
  events: readonly BoundEvent[],
  language: string,
): { alternative: string; table: ChartTable } {
  const words = wordsFor(language);
  const zh = words.language === 'zh';
  const most = Math.max(...events.map(({ text }) => figureCells(text).length));
  const rows = events.map(({ when, text, derived, disputed }) => {
    const marks = [...(derived ? [words.inferred] : []), ...(disputed ? [words.statuses.disputed] : [])];
    const [figure] = figureCells(when);
    const figures = figureCells(text);
    return [
      { ...figure, text: plainText(when) },
      { text: plainText(text) },
      { text: marks.join(words.listSeparator) },
      ...figures,
      ...Array.from({ length: most - figures.length }, () => ({ text: '' })),
    ];
  });
  const list = rows.map(([when, text, mark]) => {
    const marked = mark?.text === '' ? '' : zh ? `（${mark?.text}）` : ` (${mark?.text})`;
    return `${when?.text}${marked}${words.colon}${text?.text}`;
  });
  return {
    alternative: `${words.timeline}${words.colon}${list.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`,
    table: {
      head: [words.time, words.event, words.status, ...Array.from({ length: most }, () => words.value)],
      rows,
    },
  };
}

function isShort({ text }: BoundEvent): boolean {
  const width = [...plainText(text)].reduce((sum, char) => sum + (char > '\u2E7F' ? 1 : 0.5), 0);
  return width <= LONGEST_ACROSS;
}

/** A date that sorts: `2022-Q2` begins in April, `2021/22` in 2021. */
function startOf(date: string): string {
  const [, year, part, number] = /^(\d{4})-([QH])(\d)$/.exec(date) ?? [];
  if (year === undefined || !isPeriod(date)) return date;
  const month = (Number(number) - 1) * (part === 'Q' ? 3 : 6) + 1;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
