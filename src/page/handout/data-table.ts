import { addDetails } from '../../chart/add-details.ts';
import type { DeckChart } from '../../deck/deck.ts';
import { handoutSentences } from '../../language/handout-sentences.ts';
import { type HtmlValue, html, joinHtml } from '../html.ts';
import { basisTable } from './basis-table.ts';
import { type DataGrid, dataGrid, type GridCell, type GridRow } from './data-grid.ts';
import { dataNotes } from './data-notes.ts';
import { dataParticulars, type Particular, says } from './data-particulars.ts';
import type { DataColumn, DataTableView } from './data-table-view.ts';
import { dataUnits, printUnder } from './data-units.ts';
import type { HandoutContext } from './handout-context.ts';
import type { ParticularPlace } from './particular-place.ts';

/** A table of so many rows stays on a page. */
const MOST_ROWS = 16;

/**
 * The values behind a chart, as a table for paper: unit, period, entity, status and source stand where they
 * need to be said but once. What is a table on its slide has one of what it rests on, where that says more.
 */
export function dataTable(chart: DeckChart, context: HandoutContext): DataTableView | undefined {
  const { spec, number } = chart;
  const { shape } = spec.drawing;
  if (shape === 'matrix' || shape === 'timeline' || shape === 'argument') return basisTable(chart, context);
  const { words, setSmallText } = context.prose;
  const sentences = handoutSentences(spec.language);
  const grid = dataGrid(spec.table);
  const units = dataUnits(grid, words);
  const isOneUnit = grid.columns.length > 1 && units.every((other) => other === units[0]);
  const unit = isOneUnit ? units[0]?.name : undefined;
  const particulars = dataParticulars(grid, spec.subtitle, context);
  const at = (place: ParticularPlace) => particulars.filter((particular) => particular.place === place);
  const formulas = grid.rows.filter(({ cells }) => cells[0]?.figure.formula !== undefined).length;
  const formulaPlace =
    grid.columns.length > 1 ? 'nowhere' : formulas > grid.rows.length / 2 ? 'column' : 'label';
  return {
    title:
      number === undefined ? sentences.dataBehindCards : sentences.dataBehind(`${words.figure}${number}`),
    subtitle: number === undefined ? '' : setSmallText(spec.subtitle),
    common: [
      ...(unit && !says(spec.subtitle, unit) ? [html`${words.unit}${words.colon}${setSmallText(unit)}`] : []),
      ...at('table').map(({ name, print }) => {
        const [first] = grid.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined);
        return html`${name}${words.colon}${first && print(first, [])}`;
      }),
    ],
    isLong: grid.rows.length > MOST_ROWS,
    head: [
      ...grid.labelHead.map((text): DataColumn => ({ content: setSmallText(text), kind: 'label' })),
      ...grid.columns.map((text, index): DataColumn => {
        const named = addDetails(text, [isOneUnit ? undefined : units[index]?.name], spec.language);
        const cell = grid.rows.map(({ cells }) => cells[index]).find((found) => found !== undefined);
        return {
          content: html`${setSmallText(named)}${cell && spaced(at('column'), cell, [text])}`,
          kind: 'value',
        };
      }),
      ...(formulaPlace === 'column' ? [{ content: words.derived, kind: 'text' } as const] : []),
      ...at('row').map(({ name }): DataColumn => ({ content: name, kind: 'text' })),
    ],
    rows: grid.rows.map((row) => ({
      labels: labelsOf(grid, row, at('label'), formulaPlace === 'label', context),
      cells: [
        ...row.cells.map((cell, index): DataColumn => {
          if (!cell) return { content: '', kind: 'value' };
          const value = setSmallText(printUnder(cell, units[index], words));
          return {
            content: html`${value}${spaced(at('cell'), cell, namesAt(grid, row, index))}`,
            kind: cell.figure.missing ? 'missing' : 'value',
          };
        }),
        ...(formulaPlace === 'column'
          ? [{ content: setSmallText(row.cells[0]?.figure.formula ?? ''), kind: 'text' } as const]
          : []),
        ...at('row').map(({ print }): DataColumn => {
          const { cell, names } = firstOf(grid, row);
          return { content: (cell && print(cell, names)) ?? '', kind: 'text' };
        }),
      ],
    })),
    notes: dataNotes(grid, chart).map((note) => html`${setSmallText(note)}`),
  };
}

function namesAt({ columns }: DataGrid, { labels }: GridRow, index: number): readonly string[] {
  return [...labels, columns[index] ?? ''];
}

/** A row's first value, which stands for others that have the same said of them. */
function firstOf(grid: DataGrid, row: GridRow) {
  const index = row.cells.findIndex((found) => found !== undefined);
  return { cell: row.cells[index], names: namesAt(grid, row, index) };
}

function spaced(particulars: readonly Particular[], cell: GridCell, names: readonly string[]): HtmlValue {
  const printed = particulars.map(({ print }) => print(cell, names)).filter((part) => part !== undefined);
  return printed.map((part) => html` ${part}`);
}

/** What few rows have stands behind what heads them. */
function labelsOf(
  grid: DataGrid,
  row: GridRow,
  particulars: readonly Particular[],
  hasFormula: boolean,
  { prose: { words, setSmallText } }: HandoutContext,
): readonly HtmlValue[] {
  const { labels } = row;
  const { cell, names } = firstOf(grid, row);
  const formula = hasFormula && cell?.figure.formula !== undefined ? [setSmallText(cell.figure.formula)] : [];
  const printed = cell
    ? particulars.flatMap(({ name, print }) => {
        const part = print(cell, names);
        return part === undefined ? [] : [{ isMark: name === words.status, part }];
      })
    : [];
  const details = [...printed.flatMap(({ isMark, part }) => (isMark ? [] : [part])), ...formula];
  const joined = joinHtml(details.map((part, index) => html`${index === 0 ? '' : words.comma}${part}`));
  const [open, close] = words.language === 'zh' ? ['（', '）'] : [' (', ')'];
  const behind = html`${details.length === 0 ? '' : html`${open}${joined}${close}`}${printed.map(({ isMark, part }) => (isMark ? html` ${part}` : ''))}`;
  return labels.map(
    (label, index) => html`${setSmallText(label)}${index === labels.length - 1 ? behind : ''}`,
  );
}
