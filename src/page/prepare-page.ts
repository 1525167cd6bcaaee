import type { Deck, DeckBlock, DeckChart } from '../deck/deck.ts';
import { walkCharts } from '../deck/walk-charts.ts';
import type { Image } from '../image/image.ts';
import { type Words, wordsFor } from '../language/words.ts';
import type { Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Kit } from '../project/kit.ts';
import type { Theme } from '../theme/theme.ts';
import { writeTokens } from '../theme/write-tokens.ts';
import { chartHtml } from './chart-html.ts';
import { drawnParts } from './charts/drawn-parts.ts';
import { citeSources } from './cite-sources.ts';
import { type DrawnChart, drawDeckCharts } from './draw-deck-charts.ts';
import { createFigureDetails, type FigureDetails } from './figure-details.ts';
import { Html } from './html.ts';
import { codeFamily, cssFamilies, type PageFonts } from './page-fonts.ts';
import type { PageTools } from './page-tools.ts';
import { loadPainters, mathCss } from './painters.ts';
import type { ProseContext } from './prose-html.ts';
import { createTextSetter } from './set-text.ts';
import type { Templates } from './templates.ts';

/** What every page of a build is made with. */
export interface PageParts {
  readonly theme: Theme;
  readonly fonts: PageFonts;
  readonly templates: Templates;
  readonly kit: Kit;
  readonly images: ReadonlyMap<string, Image>;
  readonly tools: PageTools;
  /** Where a character that no font has is looked for. */
  readonly written: readonly TextFile[];
  readonly report: Report;
}

interface PageOptions {
  /** All that the page shows. */
  readonly shown: readonly DeckBlock[];
  readonly sourceAddress: (number: number) => string;
  /** For paper: figures open to nothing, charts have no other form. */
  readonly still: boolean;
}

/** A deck's content, ready to be set on one page. */
export interface PreparedPage {
  readonly words: Words;
  readonly prose: ProseContext;
  readonly details: FigureDetails;
  /** Charts that are drawn. */
  readonly charts: readonly DeckChart[];
  readonly drawings: readonly DrawnChart[];
  /** The markup inside each `<svg>`, by the drawing's id. */
  readonly drawn: ReadonlyMap<string, string>;
  /** A source in a line, by its id. */
  readonly cite: (id: string) => string;
  readonly styles: {
    readonly tokensCss: Html;
    readonly themeCss: Html;
    readonly themeName: string;
    /** @param markup the page's */
    readonly mathCss: (markup: string) => Html;
  };
}

/** Charts are drawn, code and formulas painted, figures given their details. */
export async function preparePage(
  deck: Deck,
  parts: PageParts,
  { shown, sourceAddress, still }: PageOptions,
): Promise<PreparedPage> {
  const { kit, theme, fonts, tools, report, images } = parts;
  const words = wordsFor(deck.language);
  const painters = await loadPainters(shown, tools.runWithin, report);
  const setSmallText = createTextSetter(deck.language, undefined);
  const details = createFigureDetails(deck, words, setSmallText, still);
  const charts = [...walkCharts(shown)].filter((chart) => drawnParts(chart).length > 0);
  const drawings = charts.flatMap(drawnParts);
  const drawn = await drawDeckCharts(drawings, deck.language, parts, { outlined: still });
  const cite = citeSources(deck, words);
  const titles = new Map(deck.sources.map(({ number, id }) => [number, cite(id)]));
  const prose: ProseContext = {
    details,
    ...painters,
    words,
    still,
    setText: createTextSetter(deck.language, { segment: tools.segmentWords, terms: termsOf(deck) }),
    setSmallText,
    sourceTitle: (number) => titles.get(number) ?? '',
    sourceAddress,
    image(path) {
      const image = images.get(path);
      return { address: dataUrl(image, tools), size: image?.size };
    },
    chart: (chart) => chartHtml(chart, prose, drawn),
  };
  const logo = dataUrl(images.get(deck.logo ?? ''), tools);
  return {
    words,
    prose,
    details,
    charts,
    drawings,
    drawn,
    cite,
    styles: {
      tokensCss: Html.trusted(writeTokens(theme, familiesCss(fonts), logo)),
      themeCss: Html.trusted(theme.css),
      themeName: theme.name,
      mathCss: (markup) =>
        Html.trusted(painters.mathUsed ? mathCss(kit.client.katex(), markup, tools.encodeBase64) : ''),
    },
  };
}

function familiesCss({ han, latin }: PageFonts): string {
  return `--han-family:${cssFamilies(han)};--latin-family:${cssFamilies(latin.length > 0 ? latin : han)};--mono-family:"${codeFamily}"`;
}

function dataUrl(image: Image | undefined, { encodeBase64 }: PageTools): string {
  return image ? `data:${image.type};base64,${encodeBase64(image.bytes)}` : '';
}

/** Names that no line breaks within. */
function termsOf({ glossary, figures }: Deck): readonly string[] {
  const named = Object.values(figures).flatMap(({ facts }) =>
    facts.flatMap(({ metric, entity }) => [metric, entity]),
  );
  return [...new Set([...glossary.map(([term]) => term), ...named])];
}
