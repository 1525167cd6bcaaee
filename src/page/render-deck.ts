import { tabulateValues } from '../chart/tabulate-values.ts';
import type { Deck, DeckBlock } from '../deck/deck.ts';
import { walkCharts } from '../deck/walk-charts.ts';
import type { Image } from '../image/image.ts';
import { type Words, wordsFor } from '../language/words.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { Kit } from '../project/kit.ts';
import type { Theme } from '../theme/theme.ts';
import { writeTokens } from '../theme/write-tokens.ts';
import { chartHtml } from './chart-html.ts';
import { drawnParts } from './charts/drawn-parts.ts';
import { citeSources } from './cite-sources.ts';
import type { ClientData } from './client-data.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { drawDeckCharts } from './draw-deck-charts.ts';
import { createFigureDetails } from './figure-details.ts';
import type { FontFace } from './font-subset.ts';
import { Html, jsonScript } from './html.ts';
import type { OutputFile } from './output-file.ts';
import type { PageTools } from './page-tools.ts';
import { loadPainters, mathCss } from './painters.ts';
import type { ProseContext } from './prose-html.ts';
import { createTextSetter } from './set-text.ts';
import {
  layoutTemplate,
  plainInlines,
  plainText,
  type SlideContext,
  type SlideView,
  viewSlide,
  viewSources,
  viewTitle,
} from './slide-view.ts';
import { sourceAddress } from './source-slides.ts';
import type { Templates } from './templates.ts';

export interface PageParts {
  readonly theme: Theme;
  readonly templates: Templates;
  readonly kit: Kit;
  readonly images: ReadonlyMap<string, Image>;
  readonly tools: PageTools;
  /** Where a character that no font has is looked for. */
  readonly outline: TextFile;
  readonly report: Report;
}

/** What `deck.hbs` receives. */
export interface DeckView {
  readonly language: string;
  readonly title: string;
  readonly contentSecurityPolicy: string;
  readonly fontCss: Html;
  readonly tokensCss: Html;
  readonly themeCss: Html;
  readonly themeName: string;
  readonly mathCss: Html;
  readonly revealCss: Html;
  readonly headScript: Html;
  readonly slides: readonly Html[];
  readonly details: Html;
  readonly data: Html;
  readonly scripts: readonly Html[];
  readonly words: Words;
  readonly draft: boolean;
}

/**
 * A deck → one HTML file that needs nothing else.
 *
 * @param kind `presenter` has the notes and the speaker view, and is private
 */
export async function renderDeck(
  deck: Deck,
  kind: 'public' | 'presenter',
  parts: PageParts,
): Promise<OutputFile> {
  const { templates, kit, theme, tools, report } = parts;
  const words = wordsFor(deck.language);
  const shown = deck.slides.flatMap((slide) => [
    ...slide.blocks,
    ...slide.footnotes.flatMap(({ blocks }) => blocks),
    ...slide.notes,
    ...slide.notesFootnotes.flatMap(({ blocks }) => blocks),
    { kind: 'paragraph', children: slide.headline } as DeckBlock,
  ]);
  const painters = await loadPainters(shown, tools.runWithin, report);
  const setSmallText = createTextSetter(deck.language, undefined);
  const details = createFigureDetails(deck, words, setSmallText);
  const charts = [...walkCharts(shown)].filter((chart) => drawnParts(chart).length > 0);
  const drawings = charts.flatMap(drawnParts);
  const drawn = await drawDeckCharts(drawings, deck.language, parts);
  const listed = deck.sources.filter((source) => isListed(source, kind));
  const cite = citeSources(deck, words);
  const titles = new Map(deck.sources.map(({ number, id }) => [number, cite(id)]));
  const prose: ProseContext = {
    details,
    ...painters,
    words,
    setText: createTextSetter(deck.language, [
      ...deck.glossary.map(([term]) => term),
      ...Object.values(deck.figures).flatMap(({ facts }) =>
        facts.flatMap(({ metric, entity }) => [metric, entity]),
      ),
    ]),
    setSmallText,
    sourceTitle: (number) => titles.get(number) ?? '',
    sourceAddress: (number) => sourceAddress(number, listed.length),
    image: (path) => dataUrl(parts.images.get(path), tools),
    chart: (chart) => chartHtml(chart, prose, drawn),
  };
  const slides = viewSlides({ deck, words, prose }, kind).map((view) =>
    templates.render(layoutTemplate(view.layout), view),
  );
  const scripts = [
    ...(charts.length > 0 ? [kit.client.charts] : []),
    ...(kind === 'presenter' ? [kit.client.notes] : []),
    kit.client.deck,
  ];
  const hashes = [kit.client.head, ...scripts].map(({ hash }) => hash);
  const data: ClientData = {
    language: deck.language,
    words,
    slideNumber: deck.slideNumber,
    presenter: kind === 'presenter',
    duration: deck.duration,
    drawings: Object.fromEntries(drawings.map(({ id, drawing }) => [id, drawing])),
    values: Object.fromEntries(charts.map(({ id, spec }) => [id, tabulateValues(spec, cite)])),
  };
  const title = plainInlines(deck.texts.title ?? []);
  const view: Omit<DeckView, 'fontCss'> = {
    language: deck.language,
    title:
      title === ''
        ? plainText(slides[0] ?? Html.trusted(''))
            .trim()
            .slice(0, 80)
        : title,
    contentSecurityPolicy: contentSecurityPolicy(
      kind === 'presenter' ? [...hashes, kit.client.speakerViewHash] : hashes,
      kind === 'presenter',
    ),
    tokensCss: Html.trusted(writeTokens(theme, dataUrl(parts.images.get(deck.logo ?? ''), tools))),
    themeCss: Html.trusted(theme.css),
    themeName: theme.name,
    mathCss: Html.trusted(
      painters.mathUsed ? mathCss(kit.client.katex(), slides.join(''), tools.encodeBase64) : '',
    ),
    revealCss: Html.trusted(kit.client.revealCss),
    headScript: Html.trusted(kit.client.head.text),
    slides,
    details: details.render(),
    data: jsonScript('lectern.data', data),
    scripts: scripts.map(({ text }) => Html.trusted(text)),
    words,
    draft: deck.draft,
  };
  const fonts = await embedFonts([view.title, ...slides, view.details, view.data, theme.css].join(''), parts);
  const page = templates.render('deck.hbs', { ...view, fontCss: Html.trusted(fonts) });
  return {
    path: kind === 'presenter' ? 'presenter.html' : 'index.html',
    content: page.toString(),
    private: kind === 'presenter',
  };
}

function viewSlides(context: SlideContext, kind: 'public' | 'presenter'): SlideView[] {
  const { deck } = context;
  return [
    ...(deck.texts.title ? [viewTitle(context)] : []),
    ...deck.slides.map((slide) => viewSlide(slide, context)),
    ...viewSources(context, (source) => isListed(source, kind)),
  ];
}

/** What only the notes cite is the speaker's. */
function isListed({ beyondSlides }: Deck['sources'][number], kind: 'public' | 'presenter'): boolean {
  return kind === 'presenter' || !beyondSlides;
}

function dataUrl(image: Image | undefined, { encodeBase64 }: PageTools): string {
  return image ? `data:${image.type};base64,${encodeBase64(image.bytes)}` : '';
}

/** Only the characters that this page shows: a subset for notes would tell of the notes. */
async function embedFonts(markup: string, { theme, tools, outline, report }: PageParts): Promise<string> {
  const characters = charactersOf(`${markup} 0123456789`);
  const { faces, missing } = await tools.subsetFonts({
    family: theme.family,
    weights: theme.weights,
    characters,
  });
  for (const char of missing) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const at = outline.text.indexOf(char);
    // Stands for a private-use character, which has been reported where it is.
    if (at < 0 && char === '\uFFFD') continue;
    const span = at < 0 ? undefined : { file: outline, start: at, end: at + char.length };
    report(createProblem('glyph-missing', span, `No packaged font has "${char}" (U+${code}).`));
  }
  return faces.map((face) => fontFaceCss(face, tools)).join('\n');
}

/** Each once, ascending; the tags' own letters are most of a page, and are looked for by themselves. */
function charactersOf(markup: string): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const others = new Set((markup.match(/[^\0-~]+/g) ?? []).join(''));
  return [...ascii.filter((char) => markup.includes(char)), ...others].sort().join('');
}

function fontFaceCss({ family, weight, woff }: FontFace, { encodeBase64 }: PageTools): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff;base64,${encodeBase64(woff)}) format("woff")}`;
}
