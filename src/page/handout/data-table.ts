import { addDetails } from '../../chart/add-details.ts';
import { markOfStatus } from '../../chart/explain-marks.ts';
import type { DeckChart } from '../../deck/deck.ts';
import { handoutSentences } from '../../language/handout-sentences.ts';
import { type HtmlValue, html } from '../html.ts';
import { sourceMarks } from '../source-marks.ts';
import { basisTable } from './basis-table.ts';
import { type DataGrid, dataGrid, type GridCell, type GridRow } from './data-grid.ts';
import { dataNotes } from './data-notes.ts';
import type { DataColumn, DataTableView } from './data-table-view.ts';
import { dataUnits, printUnder } from './data-units.ts';
import { type HandoutContext, numbersOf } from './handout-context.ts';
import { type ParticularPlace, particularPlace } from './particular-place.ts';

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
  const particulars = findParticulars(grid, spec.subtitle, context);
  const units = dataUnits(grid, words);
  const [unit] = units;
  const isOneUnit = units.every((other) => other === unit);
  const saysUnit = isOneUnit && unit !== undefined && unit.name !== '' && !says(spec.subtitle, unit.name);
  const first = grid.rows.flatMap(({ cells }) => cells).find((cell) => cell !== undefined);
  const commonTexts = first ? textsAt('table', particulars, first) : [];
  const rowParticulars = particulars.filter(({ place, name }) => place === 'row' && name !== words.status);
  const hasFormulas = grid.columns.length === 1 && grid.rows.some(({ cells }) => cells[0]?.figure.formula);
  return {
    title:
      number === undefined ? sentences.dataBehindCards : sentences.dataBehind(`${words.figure}${number}`),
    subtitle: number === undefined ? '' : setSmallText(spec.subtitle),
    common: [
      ...(saysUnit ? [html`${words.unit}${words.colon}${setSmallText(unit.name)}`] : []),
      ...commonTexts.map((text) => html`${text}`),
    ],
    head: [
      ...grid.labelHead.map((text): DataColumn => ({ content: setSmallText(text), kind: 'label' })),
      ...grid.columns.map((text, index): DataColumn => {
        const cell = grid.rows.map(({ cells }) => cells[index]).find((found) => found !== undefined);
        const own = isOneUnit ? undefined : units[index]?.name;
        const name = setSmallText(addDetails(text, [own], spec.language));
        const rest = cell ? textsAt('column', particulars, cell) : [];
        return { content: html`${name}${rest.map((part) => html` ${part}`)}`, kind: 'value' };
      }),
      ...(hasFormulas ? [{ content: words.derived, kind: 'text' } as const] : []),
      ...rowParticulars.map(({ name }): DataColumn => ({ content: name, kind: 'text' })),
    ],
    rows: grid.rows.map((row) => ({
      labels: labelsOf(row, particulars, context),
      cells: [
        ...row.cells.map((cell, index) =>
          cell
            ? {
                content: html`${setSmallText(printUnder(cell, units[index], words))}${textsAt('cell', particulars, cell).map((part) => html` ${part}`)}`,
                kind: cell.figure.missing ? ('missing' as const) : ('value' as const),
              }
            : { content: '', kind: 'value' as const },
        ),
        ...(hasFormulas
          ? [{ content: setSmallText(row.cells[0]?.figure.formula ?? ''), kind: 'text' as const }]
          : []),
        ...rowParticulars.map(({ print }) => {
          const cell = row.cells.find((found) => found !== undefined);
          return { content: cell ? html`${print(cell)}` : '', kind: 'text' as const };
        }),
      ],
    })),
    notes: dataNotes(grid, chart).map((note) => html`${setSmallText(note)}`),
  };
}

interface Particular {
  /** At the head of its column. */
  readonly name: string;
  readonly place: ParticularPlace;
  readonly print: (cell: GridCell) => HtmlValue;
}

function findParticulars(grid: DataGrid, subtitle: string, context: HandoutContext): readonly Particular[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const given = givenOnly(grid);
  const each = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts)].filter((text) => text !== undefined).join(words.listSeparator);
  const find = (
    name: string,
    of: DataGrid,
    read: (cell: GridCell) => string,
    print: Particular['print'] = (cell) => setSmallText(read(cell)),
  ): Particular => {
    const place = particularPlace(of, read, (text, names) => names.some((known) => says(known, text)));
    const cell = of.rows.flatMap(({ cells }) => cells).find((found) => found !== undefined);
    const isSaid = place === 'table' && cell !== undefined && says(subtitle, read(cell));
    return { name, place: isSaid ? 'nowhere' : place, print };
  };
  const sources = (cell: GridCell) => numbersOf(cell.figure.facts, deck);
  const marks = (cell: GridCell) =>
    [...new Set(cell.figure.facts.flatMap(({ status }) => markOfStatus(status) ?? []))].join(' ');
  const found = [
    find(words.status, grid, marks, (cell) => html`<span class="mark">${marks(cell)}</span>`),
    find(words.entity, given, ({ figure }) => each(figure.facts.map(({ entity }) => entity))),
    find(words.period, given, ({ figure }) => each(figure.facts.map(({ period }) => period))),
    find(
      words.source,
      grid,
      (cell) => sources(cell).join(),
      (cell) => html`<span class="sources-cited">${sourceMarks(sources(cell), prose)}</span>`,
    ),
  ];
  return found.filter(({ place }) => place !== 'nowhere');
}

/** Without what is calculated from others: of those, it need not be said once more. */
function givenOnly(grid: DataGrid): DataGrid {
  const rows = grid.rows.map(({ labels, cells }) => ({
    labels,
    cells: cells.map((cell) => (cell?.figure.formula === undefined ? cell : undefined)),
  }));
  return rows.some(({ cells }) => cells.some((cell) => cell !== undefined)) ? { ...grid, rows } : grid;
}

function textsAt(
  place: ParticularPlace,
  particulars: readonly Particular[],
  cell: GridCell,
): readonly HtmlValue[] {
  return particulars
    .filter((particular) => particular.place === place)
    .map(({ name, print }) => (place === 'table' ? html`${name}: ${print(cell)}` : print(cell)));
}

/** A row's status stands behind what heads it. */
function labelsOf(
  { labels, cells }: GridRow,
  particulars: readonly Particular[],
  { prose: { words, setSmallText } }: HandoutContext,
): readonly HtmlValue[] {
  const status = particulars.find(({ name, place }) => name === words.status && place === 'row');
  const cell = cells.find((found) => found !== undefined);
  return labels.map((label, index) => {
    const mark = status && cell && index === labels.length - 1 ? html` ${status.print(cell)}` : '';
    return html`${setSmallText(label)}${mark}`;
  });
}

/** Whether a text has these words, not as a part of others. */
function says(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return false;
  const letter = /[A-Za-z0-9]/;
  return (
    !(letter.test(words[0] ?? '') && letter.test(text[at - 1] ?? '')) &&
    !(letter.test(words.at(-1) ?? '') && letter.test(text[at + words.length] ?? ''))
  );
}
