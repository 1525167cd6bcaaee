import type { Deck, DeckBlock, Slide } from '../deck/deck.ts';
import type { Words } from '../language/words.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { embedFonts } from './embed-fonts.ts';
import { Html } from './html.ts';
import { listBookmarks } from './list-bookmarks.ts';
import { listSheets, type Stages, stagesOf } from './page-sheets.ts';
import { collectPageTexts } from './page-texts.ts';
import { type PageParts, preparePage } from './prepare-page.ts';
import type { PrintOrder } from './print-order.ts';
import { printedDocument } from './printed-document.ts';
import type { OutputOptions } from './render-outputs.ts';
import { layoutTemplate } from './slide-view.ts';
import { sourceAddress } from './source-slides.ts';
import { speakerPagesCss } from './speaker-pages.ts';
import { writtenByStyles } from './written-by-styles.ts';

/** What `slides.hbs` receives. */
export interface SlidesView {
  readonly language: string;
  readonly title: string;
  readonly contentSecurityPolicy: string;
  readonly fontCss: Html;
  readonly tokensCss: Html;
  readonly themeCss: Html;
  readonly themeName: string;
  readonly mathCss: Html;
  /** How large paper is, and what stands at its edges. */
  readonly pageCss: Html;
  readonly sheets: readonly SheetView[];
  readonly words: Words;
  /** Notes stand below the slides: the page is the speaker's. */
  readonly withNotes: boolean;
}

interface SheetView {
  readonly slide: Html;
  readonly partial: boolean;
  readonly position: number;
  readonly id: string;
  readonly number: Html;
  readonly time: string;
  readonly notes: Html | '';
}

/**
 * A deck → the page that `slides.pdf` is printed from: a page of paper for each slide with all its steps, or
 * for each step; the speaker's copy has each slide once, with its notes.
 */
export async function renderSlidesPage(
  deck: Deck,
  parts: PageParts,
  { steps, withNotes = false, paper = 'a4' }: Pick<OutputOptions, 'steps' | 'withNotes' | 'paper'>,
): Promise<PrintOrder> {
  const { templates, theme } = parts;
  const isListed = ({ beyondSlides }: Deck['sources'][number]) => withNotes || !beyondSlides;
  const stages: Stages = steps && !withNotes ? stagesOf(deck) : new Map();
  const shown = [...deck.slides, ...[...stages.values()].flat()];
  const count = deck.sources.filter(isListed).length;
  const { words, prose, styles } = await preparePage(deck, parts, {
    shown: shown.flatMap((slide) => blocksOf(slide, withNotes)),
    sourceAddress: (number) => sourceAddress(number, count),
    still: true,
  });
  const sheets = listSheets({ deck, words, prose }, stages, isListed);
  const times = new Map(deck.slides.map(({ id, time }) => [id, time]));
  const views = sheets.map(({ view, index, number, partial }): SheetView => {
    const time = times.get(view.id);
    return {
      slide: templates.render(layoutTemplate(view.layout), { ...view, notes: '' }),
      partial,
      position: index + 1,
      id: view.id,
      number,
      time: time === undefined ? '' : formatTime(time, words),
      notes: withNotes ? view.notes : '',
    };
  });
  const about = printedDocument(deck);
  const shownText = [about.title, ...views.flatMap(({ slide, time, notes }) => [slide, time, notes])].join(
    '\n',
  );
  const texts = collectPageTexts(shownText, deck.language, {
    deck: words.slide + words.notes + words.handout.pageOf,
    everywhere: writtenByStyles(theme.css),
  });
  const slidesView: SlidesView = {
    language: deck.language,
    title: about.title,
    contentSecurityPolicy: contentSecurityPolicy([], false),
    fontCss: Html.trusted(await embedFonts(texts, parts)),
    ...styles,
    mathCss: styles.mathCss(shownText),
    pageCss: withNotes
      ? speakerPagesCss({ paper, title: about.title, words, numbers: sheets.map(({ number }) => number) })
      : Html.trusted('@page{size:1280px 720px;margin:0}'),
    sheets: views,
    words,
    withNotes,
  };
  return {
    path: 'slides.pdf',
    private: withNotes,
    html: templates.render('slides.hbs', slidesView).toString(),
    about,
    bookmarks: listBookmarks(
      sheets.flatMap(({ view, done }, order) =>
        done > 0 ? [] : [{ ...view, target: withNotes ? { id: view.id } : { page: order + 1 } }],
      ),
      words.slide,
    ),
    hasContents: false,
    ...(stages.size > 0
      ? { pageLabels: sheets.map(({ index, done }) => `${index + 1}${done > 0 ? `.${done}` : ''}`) }
      : {}),
  };
}

/** All that is shown of a slide. */
function blocksOf(slide: Slide, withNotes: boolean): DeckBlock[] {
  const footnotes = [...slide.footnotes, ...(withNotes ? slide.notesFootnotes : [])];
  return [
    ...slide.blocks,
    ...(withNotes ? slide.notes : []),
    ...footnotes.flatMap(({ blocks }) => blocks),
    { kind: 'paragraph', children: slide.headline } as DeckBlock,
  ];
}

/** `1 min 30 s` */
function formatTime(seconds: number, words: Words): string {
  const parts = [
    [Math.floor(seconds / 60), words.minutes],
    [seconds % 60, words.seconds],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}\u00A0${unit}`] : [])).join(' ');
}
