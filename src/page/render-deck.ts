import { tabulateValues } from '../chart/tabulate-values.ts';
import type { Deck, DeckBlock } from '../deck/deck.ts';
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
import { checkDrawnType } from './check-drawn-type.ts';
import { citeSources } from './cite-sources.ts';
import type { ClientData } from './client-data.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { type Part, partOf } from './divide-body.ts';
import { drawDeckCharts } from './draw-deck-charts.ts';
import { embedFonts } from './embed-fonts.ts';
import { createFigureDetails } from './figure-details.ts';
import { Html, jsonScript } from './html.ts';
import { type ContentsEntry, listContents } from './list-contents.ts';
import type { OutputFile } from './output-file.ts';
import { codeFamily, cssFamilies, type PageFonts } from './page-fonts.ts';
import { collectPageTexts } from './page-texts.ts';
import type { PageTools } from './page-tools.ts';
import { loadPainters, mathCss } from './painters.ts';
import { inlinesHtml, type ProseContext } from './prose-html.ts';
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
  readonly fonts: PageFonts;
  readonly templates: Templates;
  readonly kit: Kit;
  readonly images: ReadonlyMap<string, Image>;
  readonly tools: PageTools;
  /** Where a character that no font has is looked for. */
  readonly written: readonly TextFile[];
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
  /** Of the first slide; empty where there is none. */
  readonly firstId: string;
  readonly contents: readonly ContentsEntry[];
  /** Whether a slide shows the deck's title. */
  readonly titled: boolean;
  readonly details: Html;
  readonly data: Html;
  readonly scripts: readonly Html[];
  readonly words: Words;
  readonly draft: boolean;
  /** Once a page where it is read by scrolling. */
  readonly marking: Part;
  readonly footer: Part;
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
  const { templates, kit, theme, fonts, tools, report } = parts;
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
  if (kind === 'public') checkDrawnType(deck, drawn, report);
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
    image(path) {
      const image = parts.images.get(path);
      return { address: dataUrl(image, tools), size: image?.size };
    },
    chart: (chart) => chartHtml(chart, prose, drawn),
  };
  const views = viewSlides({ deck, words, prose }, kind);
  const slides = views.map((view) => templates.render(layoutTemplate(view.layout), view));
  const scripts = [
    ...(charts.length > 0 ? [kit.client.charts] : []),
    ...(kind === 'presenter' ? [kit.client.notes] : []),
    kit.client.deck,
  ];
  const hashes = [kit.client.head, ...scripts].map(({ hash }) => hash);
  const { speakerView, ...clientWords } = words;
  const data: ClientData = {
    language: deck.language,
    words: clientWords,
    ...(kind === 'presenter' ? { speakerView } : {}),
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
    tokensCss: Html.trusted(
      writeTokens(theme, familiesCss(fonts), dataUrl(parts.images.get(deck.logo ?? ''), tools)),
    ),
    themeCss: Html.trusted(theme.css),
    themeName: theme.name,
    mathCss: Html.trusted(
      painters.mathUsed ? mathCss(kit.client.katex(), slides.join(''), tools.encodeBase64) : '',
    ),
    revealCss: Html.trusted(kit.client.revealCss),
    headScript: Html.trusted(kit.client.head.text),
    slides,
    firstId: views[0]?.id ?? '',
    contents: listContents(deck, views),
    titled: deck.texts.title !== undefined,
    details: details.render(),
    data: jsonScript('lectern.data', data),
    scripts: scripts.map(({ text }) => Html.trusted(text)),
    words,
    draft: deck.draft,
    marking: partOf(inlinesHtml(deck.texts.marking ?? [], prose)),
    footer: partOf(inlinesHtml(deck.texts.footer ?? [], prose)),
  };
  const shownText = [view.title, ...slides, view.details].join('\n');
  const texts = collectPageTexts(shownText, deck.language, {
    deck: JSON.stringify(data),
    everywhere: writtenByStyles(theme.css),
  });
  const page = templates.render('deck.hbs', {
    ...view,
    fontCss: Html.trusted(await embedFonts(texts, parts)),
  });
  return {
    path: kind === 'presenter' ? 'presenter.html' : 'index.html',
    content: page.toString(),
    private: kind === 'presenter',
  };
}

/** What style sheets put into a page; behind a slash stands what is read aloud. */
function writtenByStyles(css: string): string {
  const values = [...css.matchAll(/\b(?:content|quotes)\s*:([^;}]*)/g)].map(([, value = '']) =>
    value.replace(/\/.*$/s, ''),
  );
  return values.join('').replaceAll('"', '');
}

function viewSlides(context: SlideContext, kind: 'public' | 'presenter'): SlideView[] {
  const { deck } = context;
  const views = [
    ...(deck.texts.title ? [viewTitle(context)] : []),
    ...deck.slides.map((slide) => viewSlide(slide, context)),
    ...viewSources(context, (source) => isListed(source, kind)),
  ];
  return views.map((view, index) => ({ ...view, saysDraft: deck.draft && index === 0 }));
}

/** What only the notes cite is the speaker's. */
function isListed({ beyondSlides }: Deck['sources'][number], kind: 'public' | 'presenter'): boolean {
  return kind === 'presenter' || !beyondSlides;
}

function familiesCss({ han, latin }: PageFonts): string {
  return `--han-family:${cssFamilies(han)};--latin-family:${cssFamilies(latin.length > 0 ? latin : han)};--mono-family:"${codeFamily}"`;
}

function dataUrl(image: Image | undefined, { encodeBase64 }: PageTools): string {
  return image ? `data:${image.type};base64,${encodeBase64(image.bytes)}` : '';
}
