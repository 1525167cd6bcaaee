import { tabulateValues } from '../chart/tabulate-values.ts';
import type { Deck, DeckBlock } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { checkDrawnType } from './check-drawn-type.ts';
import type { ClientData } from './client-data.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { type Part, partOf } from './divide-body.ts';
import { embedFonts } from './embed-fonts.ts';
import { Html, jsonScript } from './html.ts';
import { type ContentsEntry, listContents } from './list-contents.ts';
import type { OutputFile } from './output-file.ts';
import { collectPageTexts } from './page-texts.ts';
import { plainInlines } from './plain-inlines.ts';
import { type PageParts, preparePage } from './prepare-page.ts';
import { inlinesHtml } from './prose-html.ts';
import { layoutTemplate, plainText } from './slide-view.ts';
import { sourceAddress } from './source-slides.ts';
import { viewSlides } from './view-slides.ts';
import { writtenByStyles } from './written-by-styles.ts';

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
  const { templates, kit, theme, report } = parts;
  const shown = deck.slides.flatMap((slide) => [
    ...slide.blocks,
    ...slide.footnotes.flatMap(({ blocks }) => blocks),
    ...slide.notes,
    ...slide.notesFootnotes.flatMap(({ blocks }) => blocks),
    { kind: 'paragraph', children: slide.headline } as DeckBlock,
  ]);
  const listed = deck.sources.filter((source) => isListed(source, kind));
  const prepared = await preparePage(deck, parts, {
    shown,
    sourceAddress: (number) => sourceAddress(number, listed.length),
    still: false,
  });
  const { words, prose, details, charts, drawings, drawn, cite } = prepared;
  if (kind === 'public') checkDrawnType(deck, drawn, report);
  const views = viewSlides({ deck, words, prose }, (source) => isListed(source, kind));
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
    tokensCss: prepared.styles.tokensCss,
    themeCss: prepared.styles.themeCss,
    themeName: prepared.styles.themeName,
    mathCss: prepared.styles.mathCss(slides.join('')),
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

/** What only the notes cite is the speaker's. */
function isListed({ beyondSlides }: Deck['sources'][number], kind: 'public' | 'presenter'): boolean {
  return kind === 'presenter' || !beyondSlides;
}
