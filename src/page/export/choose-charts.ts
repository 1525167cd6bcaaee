import type { Deck, DeckBlock, DeckChart } from '../../deck/deck.ts';
import { walkCharts } from '../../deck/walk-charts.ts';
import { drawnParts } from '../charts/drawn-parts.ts';

/** What a chart can be taken out of its deck as. */
export const chartFormats = ['svg', 'png', 'csv'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** The charts asked for, or why there are none. */
export type ChosenCharts =
  | { readonly kind: 'chosen'; readonly charts: readonly DeckChart[] }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/**
 * @param names numbers of figures, ids of charts or of slides; none for all that can be had in these formats
 */
export function chooseCharts(
  deck: Deck,
  names: readonly string[],
  formats: readonly ChartFormat[],
): ChosenCharts {
  const all = listCharts(deck);
  const known = `Charts: ${all.map(({ chart, slide }) => `${chart.number ?? chart.id} (${slide})`).join(', ')}.`;
  const drawn = formats.filter((format) => format !== 'csv').map((format) => format.toUpperCase());
  const isHad = ({ chart }: NamedChart) => drawn.length === 0 || drawnParts(chart).length > 0;
  if (all.length === 0) return refuse('The deck has no chart.', 'Charts stand in ```chart blocks.');
  const chosen: NamedChart[] = [];
  for (const name of names) {
    const found = findCharts(name, all);
    if (found.length === 0) return refuse(`The deck has no chart "${name}".`, known);
    const markup = found.find((item) => !isHad(item));
    if (markup) {
      const { chart } = markup;
      const message = `Chart ${chart.number ?? chart.id} (${chart.spec.kind}) is HTML in the deck, and no drawing that could be ${drawn.join(' or ')}.`;
      return refuse(message, 'Its values can be had: --to csv.');
    }
    chosen.push(...found);
  }
  const charts = (names.length === 0 ? all.filter(isHad) : chosen).map(({ chart }) => chart);
  if (charts.length > 0) return { kind: 'chosen', charts: [...new Set(charts)] };
  return refuse(
    `All charts of the deck are HTML, and no drawings that could be ${drawn.join(' or ')}.`,
    'Their values can be had: --to csv.',
  );
}

interface NamedChart {
  readonly chart: DeckChart;
  /** Id of its slide. */
  readonly slide: string;
}

/** As they are numbered: those of the slides, then those of handout text. */
function listCharts({ slides }: Deck): NamedChart[] {
  const on = (slide: string, blocks: readonly DeckBlock[]) =>
    [...walkCharts(blocks)].map((chart) => ({ chart, slide }));
  return [
    ...slides.flatMap(({ id, blocks, footnotes }) =>
      [blocks, ...footnotes.map((footnote) => footnote.blocks)].flatMap((part) => on(id, part)),
    ),
    ...slides.flatMap(({ id, handout, handoutFootnotes }) =>
      [handout, ...handoutFootnotes.map((footnote) => footnote.blocks)].flatMap((part) => on(id, part)),
    ),
  ];
}

function findCharts(name: string, all: readonly NamedChart[]): NamedChart[] {
  const numbered = all.filter(({ chart }) => String(chart.number) === name);
  if (numbered.length > 0) return numbered;
  const own = all.filter(({ chart }) => chart.id === name);
  return own.length > 0 ? own : all.filter(({ slide }) => slide === name);
}

function refuse(message: string, hint: string): ChosenCharts {
  return { kind: 'refused', message, hint };
}
