import { markOfStatus } from '../../chart/explain-marks.ts';
import { type HtmlValue, html } from '../html.ts';
import { sourceMarks } from '../source-marks.ts';
import type { DataGrid, GridCell } from './data-grid.ts';
import { type HandoutContext, numbersOf } from './handout-context.ts';
import { type ParticularPlace, particularPlace } from './particular-place.ts';

/** Something that is to be said of values, and where. */
export interface Particular {
  readonly name: string;
  readonly place: ParticularPlace;
  /** Nothing where what names the value says it. */
  readonly print: (cell: GridCell, names: readonly string[]) => HtmlValue | undefined;
}

/** Of whom, when, how sure, by whom: as far as neither subtitle nor names say it. */
export function dataParticulars(
  grid: DataGrid,
  subtitle: string,
  context: HandoutContext,
): readonly Particular[] {
  const { deck, prose } = context;
  const { words, setSmallText } = prose;
  const marks = ({ figure }: GridCell) =>
    [...new Set(figure.facts.flatMap(({ status }) => markOfStatus(status) ?? []))].join(' ');
  const sources = ({ figure }: GridCell) => numbersOf(figure.facts, deck);
  const named = (name: 'entity' | 'period'): Particular => {
    const text = ({ figure }: GridCell) =>
      [...new Set(figure.facts.map((fact) => fact[name]))]
        .filter((part) => part !== undefined)
        .join(words.listSeparator);
    const given = givenOnly(grid);
    const texts = new Set(
      given.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? text(cell) : []))),
    );
    texts.delete('');
    const [only = ''] = texts;
    const isSaid = texts.size === 1 && says(subtitle, only);
    const read = (cell: GridCell, names: readonly string[]) =>
      names.some((known) => says(known, text(cell))) ? '' : text(cell);
    return {
      name: words[name],
      place: isSaid ? 'nowhere' : particularPlace(given, read),
      print: (cell, names) => (read(cell, names) === '' ? undefined : html`${setSmallText(text(cell))}`),
    };
  };
  const status: Particular = {
    name: words.status,
    place: inLabels(particularPlace(grid, marks)),
    print: (cell) => (marks(cell) === '' ? undefined : html`<span class="mark">${marks(cell)}</span>`),
  };
  const source: Particular = {
    name: words.source,
    place: inColumn(particularPlace(grid, (cell) => sources(cell).join())),
    print: (cell) =>
      sources(cell).length === 0
        ? undefined
        : html`<span class="sources-cited">${sourceMarks(sources(cell), prose)}</span>`,
  };
  return [status, named('entity'), named('period'), source].filter(({ place }) => place !== 'nowhere');
}

/** A mark needs no column. */
function inLabels(place: ParticularPlace): ParticularPlace {
  return place === 'row' ? 'label' : place;
}

function inColumn(place: ParticularPlace): ParticularPlace {
  return place === 'label' ? 'row' : place;
}

/** Without what is calculated from others: of those, it need not be said once more. */
function givenOnly(grid: DataGrid): DataGrid {
  const rows = grid.rows.map(({ labels, cells }) => ({
    labels,
    cells: cells.map((cell) => (cell?.figure.formula === undefined ? cell : undefined)),
  }));
  return rows.some(({ cells }) => cells.some((cell) => cell !== undefined)) ? { ...grid, rows } : grid;
}

/** Whether a text has these words, not as a part of others. */
export function says(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return false;
  const letter = /[A-Za-z0-9]/;
  return (
    !(letter.test(words[0] ?? '') && letter.test(text[at - 1] ?? '')) &&
    !(letter.test(words.at(-1) ?? '') && letter.test(text[at + words.length] ?? ''))
  );
}
