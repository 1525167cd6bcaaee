import { formatCsv } from '../../chart/format-csv.ts';
import type { StandaloneChart } from '../../chart/standalone-chart.ts';
import { tabulateValues } from '../../chart/tabulate-values.ts';
import type { Deck, DeckChart } from '../../deck/deck.ts';
import { wordsFor } from '../../language/words.ts';
import { resolveToken } from '../../theme/resolve-token.ts';
import type { Theme } from '../../theme/theme.ts';
import { drawnParts } from '../charts/drawn-parts.ts';
import { citeSources } from '../cite-sources.ts';
import { chartLooks, drawDeckCharts } from '../draw-deck-charts.ts';
import type { OutputFile } from '../output-file.ts';
import { type PageFonts, stackFor } from '../page-fonts.ts';
import type { ChartFormat } from './choose-charts.ts';
import type { ExportTools } from './export-tools.ts';

interface ExportSetting {
  readonly deck: Deck;
  readonly theme: Theme;
  readonly fonts: PageFonts;
  readonly formats: readonly ChartFormat[];
  /** Of PNG: pixels for each of the stage's. */
  readonly scale: number;
  readonly tools: ExportTools;
}

/** Charts → a file each and format, named by their numbers. */
export async function exportCharts(
  charts: readonly DeckChart[],
  setting: ExportSetting,
): Promise<OutputFile[]> {
  const { deck, fonts, formats, scale, tools } = setting;
  const stack = stackFor(fonts, deck.language);
  const named = charts.map((chart) => ({ ...chart, id: fileNameOf(chart) }));
  const svgs = formats.some((format) => format !== 'csv') ? await drawAlone(named, setting) : new Map();
  const files = named.flatMap((chart) =>
    formats.map(async (format): Promise<OutputFile> => {
      const svg = svgs.get(chart.id) ?? '';
      const content = {
        svg: () => svg,
        png: () => tools.rasterise(svg, scale, stack),
        csv: () => csvOf(chart, deck),
      }[format];
      return { path: `${chart.id}.${format}`, content: await content(), private: false };
    }),
  );
  return Promise.all(files);
}

function fileNameOf({ number, id }: DeckChart): string {
  return number === undefined ? id.replace(/[^\p{L}\p{N}_-]+/gu, '-') : `figure-${number}`;
}

/** By id. In the theme's colours themselves, since its variables stay behind in the deck. */
async function drawAlone(
  charts: readonly DeckChart[],
  { deck, theme, fonts, tools }: ExportSetting,
): Promise<ReadonlyMap<string, string>> {
  const colourOf = (token: string) => resolveToken(theme, token) || 'currentColor';
  const parts = charts.flatMap(drawnParts);
  const drawn = await drawDeckCharts(parts, deck.language, { theme, fonts, tools }, { colourOf });
  const stack = stackFor(fonts, deck.language);
  const { own } = chartLooks(theme, stack.families, colourOf);
  const words = wordsFor(deck.language);
  const cite = citeSources(deck, words);
  const composed = charts.map(async (chart): Promise<[string, string]> => {
    const { id, number, spec, size } = chart;
    const sources = deck.sources.filter((source) => chart.sources.includes(source.number));
    const alone: StandaloneChart = {
      id,
      language: deck.language,
      look: own,
      number: number === undefined ? '' : `${words.figure}${number}`,
      caption: spec.subtitle,
      remarks: spec.remarks,
      sources: sources.map((source) => `${words.source}${words.colon}${cite(source.id)}`),
      alternative: spec.alternative,
      description: spec.description,
      size,
      drawings: drawnParts(chart).map(({ id: part, x, y, panel }) => ({
        markup: drawn.get(part) ?? '',
        x,
        y,
        title: panel?.title ?? '',
        highlighted: panel?.highlighted ?? false,
      })),
    };
    return [id, await tools.composeChart(alone, stack)];
  });
  return new Map(await Promise.all(composed));
}

function csvOf({ spec }: DeckChart, deck: Deck): string {
  const { shape } = spec.drawing;
  const { head, rows } = spec.table;
  // Sentences, with a figure here and there.
  if (shape === 'timeline' || shape === 'argument')
    return formatCsv([head, ...rows.map((cells) => cells.map(({ text }) => text.replaceAll('\u00A0', ' ')))]);
  return formatCsv(tabulateValues(spec, citeSources(deck, wordsFor(deck.language))));
}
