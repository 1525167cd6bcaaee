import type { TableCell } from '../../chart/chart-spec.ts';
import { explainStatus } from '../../chart/explain-marks.ts';
import type { DeckChart } from '../../deck/deck.ts';
import { handoutSentences } from '../../language/handout-sentences.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { sourceMarks } from '../source-marks.ts';
import type { DataTableView } from './data-table-view.ts';
import { groupBy } from './group-by.ts';
import { type HandoutContext, numbersOf } from './handout-context.ts';

/** A row has a paragraph: a table of so many stays on a page. */
const MOST_ROWS = 10;

/**
 * What stands behind the values of a chart that is read as a table on its slide: remarks, and the source of
 * each but for that of most. What is missing says so there, and why in the method note.
 */
export function basisTable(chart: DeckChart, context: HandoutContext): DataTableView | undefined {
  const { spec, number } = chart;
  const { table, drawing, language } = spec;
  const { words, setSmallText } = context.prose;
  const sentences = handoutSentences(language);
  const isMatrix = drawing.shape === 'matrix';
  const named = isMatrix ? 0 : drawing.shape === 'timeline' ? 1 : 2;
  const common = commonSource(table.rows.flat(), context);
  const rows = table.rows.flatMap((cells) => {
    const content = joinBases(
      cells.flatMap((cell, index) => {
        const name = isMatrix ? (table.head[index] ?? '') : cell.text;
        return basisOf(cell, name, common, context) ?? [];
      }),
      context,
    );
    const label = setSmallText(cells[named]?.text ?? '');
    return content ? [{ labels: [label], cells: [{ content, kind: 'text' as const }] }] : [];
  });
  if (rows.length === 0 || number === undefined) return undefined;
  const source = html`${words.source}${words.colon}${sourceMarks(common === undefined ? [] : [common], context.prose)}`;
  return {
    title: sentences.basisOf(`${words.figure}${number}`),
    subtitle: '',
    common:
      common === undefined
        ? []
        : [chart.sources.length > 1 ? html`${source}${sentences.unlessSaid}` : source],
    isLong: rows.length > MOST_ROWS,
    head: [
      { content: setSmallText(table.head[named] ?? ''), kind: 'label' },
      { content: sentences.basis, kind: 'text' },
    ],
    rows,
    notes: [],
  };
}

/** What most values come from. */
function commonSource(cells: readonly TableCell[], { deck }: HandoutContext): number | undefined {
  const counts = new Map<number, number>();
  for (const { figure } of cells) {
    const [only, ...others] = numbersOf(figure?.facts ?? [], deck);
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Basis {
  readonly name: string;
  readonly remark: string;
  readonly sources: readonly number[];
}

function basisOf(
  { figure }: TableCell,
  name: string,
  common: number | undefined,
  { deck, prose: { words } }: HandoutContext,
): Basis | undefined {
  if (!figure || figure.missing) return undefined;
  const remarks = figure.facts.flatMap(({ note, derived, status }) => [
    explainStatus(status, deck.language),
    note,
    derived,
  ]);
  const remark = [...new Set(remarks)].filter((text) => text !== undefined).join(words.semicolon);
  const sources = numbersOf(figure.facts, deck);
  const cited = sources.length === 1 && sources[0] === common ? [] : sources;
  return remark === '' && cited.length === 0 ? undefined : { name, remark, sources: cited };
}

/** `Hangzhou: two cases [1]. Shenzhen, Hefei: …`: what several have in common is said once. */
function joinBases(bases: readonly Basis[], { prose }: HandoutContext): Html | undefined {
  if (bases.length === 0) return undefined;
  const { words, setSmallText } = prose;
  const groups = groupBy(bases, ({ remark, sources }) => `${remark}\0${sources.join()}`);
  const parts = groups.map((group) => {
    const { remark, sources } = group[0];
    const names = group.map(({ name }) => name).join(words.listSeparator);
    const marks = sources.length === 0 ? '' : html` ${sourceMarks(sources, prose)}`;
    return html`<span class="basis"><b>${setSmallText(names)}</b>${remark === '' ? '' : html`${words.colon}${setSmallText(remark)}`}${marks}</span>`;
  });
  return joinHtml(parts.map((part) => html`${part} `));
}
