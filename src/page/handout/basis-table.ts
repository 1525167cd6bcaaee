import type { TableCell } from '../../chart/chart-spec.ts';
import { explainStatus } from '../../chart/explain-marks.ts';
import type { DeckChart } from '../../deck/deck.ts';
import { handoutSentences } from '../../language/handout-sentences.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { sourceMarks } from '../source-marks.ts';
import type { DataTableView } from './data-table-view.ts';
import { type HandoutContext, numbersOf } from './handout-context.ts';

/**
 * What stands behind the values of a chart that is read as a table on its slide: remarks, and the source of
 * each where they differ. What is missing says so there, and why in the method note.
 */
export function basisTable(chart: DeckChart, context: HandoutContext): DataTableView | undefined {
  const { spec, number } = chart;
  const { table, drawing, language } = spec;
  const { words, setSmallText } = context.prose;
  const sentences = handoutSentences(language);
  const named = drawing.shape === 'matrix' ? 0 : drawing.shape === 'timeline' ? 1 : 2;
  const common = chart.sources.length === 1;
  const rows = table.rows.flatMap((cells) => {
    const parts = cells.flatMap((cell, index) => {
      const what = drawing.shape === 'matrix' ? table.head[index] : undefined;
      return basisOf(cell, what, common, context) ?? [];
    });
    if (parts.length === 0) return [];
    const content = joinHtml(parts.map((part, index) => html`${index === 0 ? '' : words.semicolon}${part}`));
    return [
      { labels: [setSmallText(cells[named]?.text ?? '')], cells: [{ content, kind: 'text' as const }] },
    ];
  });
  if (rows.length === 0 || number === undefined) return undefined;
  return {
    title: sentences.basisOf(`${words.figure}${number}`),
    subtitle: '',
    common: common ? [html`${words.source}${words.colon}${sourceMarks(chart.sources, context.prose)}`] : [],
    head: [
      { content: setSmallText(table.head[named] ?? ''), kind: 'label' },
      { content: sentences.basis, kind: 'text' },
    ],
    rows,
    notes: [],
  };
}

/** `Hangzhou strong: two cases [1]`; nothing where there is nothing to say. */
function basisOf(
  { text, figure }: TableCell,
  what: string | undefined,
  isCommon: boolean,
  { deck, prose }: HandoutContext,
): Html | undefined {
  if (!figure || figure.missing) return undefined;
  const { words, setSmallText } = prose;
  const remarks = figure.facts.flatMap(({ note, derived, status }) => [
    explainStatus(status, deck.language),
    note,
    derived,
  ]);
  const said = [...new Set(remarks)].filter((remark) => remark !== undefined);
  const marks = isCommon ? [] : sourceMarks(numbersOf(figure.facts, deck), prose);
  if (said.length + marks.length === 0) return undefined;
  const value = html`${what === undefined ? '' : html`<b>${setSmallText(what)}</b> `}${setSmallText(text)}`;
  const remark = said.length === 0 ? '' : html`${words.colon}${setSmallText(said.join(words.comma))}`;
  return html`${value}${remark}${marks.length === 0 ? '' : html` ${marks}`}`;
}
