import type { Deck, DeckBlock } from '../deck/deck.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { embedFonts } from './embed-fonts.ts';
import { Html } from './html.ts';
import { collectPageTexts } from './page-texts.ts';
import { type PageParts, preparePage } from './prepare-page.ts';
import type { PrintOrder } from './print-order.ts';
import { printedDocument } from './printed-document.ts';
import type { OutputOptions } from './render-outputs.ts';
import { layoutTemplate, plainInlines, viewSlide, viewSources, viewTitle } from './slide-view.ts';
import { sourceAddress } from './source-slides.ts';
import { writtenByStyles } from './written-by-styles.ts';

/** A deck → the page that `slides.pdf` is printed from: a page of paper for each slide, with all its steps. */
export async function renderSlidesPage(
  deck: Deck,
  parts: PageParts,
  options: Pick<OutputOptions, 'steps' | 'withNotes' | 'paper'>,
): Promise<PrintOrder> {
  const { templates, theme } = parts;
  const isListed = ({ beyondSlides }: Deck['sources'][number]) => options.withNotes === true || !beyondSlides;
  const shown = deck.slides.flatMap((slide) => [
    ...slide.blocks,
    ...slide.footnotes.flatMap(({ blocks }) => blocks),
    { kind: 'paragraph', children: slide.headline } as DeckBlock,
  ]);
  const count = deck.sources.filter(isListed).length;
  const { words, prose, styles } = await preparePage(deck, parts, {
    shown,
    sourceAddress: (number) => sourceAddress(number, count),
    still: true,
  });
  const context = { deck, words, prose };
  const views = [
    ...(deck.texts.title ? [viewTitle(context)] : []),
    ...deck.slides.map((slide) => ({ ...viewSlide(slide, context), notes: '' as const })),
    ...viewSources(context, isListed),
  ];
  const slides = views.map((view) => templates.render(layoutTemplate(view.layout), view));
  const title = plainInlines(deck.texts.title ?? []);
  const texts = collectPageTexts([title, ...slides].join('\n'), deck.language, {
    deck: '',
    everywhere: writtenByStyles(theme.css),
  });
  const page = templates.render('slides.hbs', {
    language: deck.language,
    title,
    contentSecurityPolicy: contentSecurityPolicy([], false),
    fontCss: Html.trusted(await embedFonts(texts, parts)),
    ...styles,
    mathCss: styles.mathCss(slides.join('')),
    slides,
  });
  return {
    path: 'slides.pdf',
    private: options.withNotes === true,
    html: page.toString(),
    about: printedDocument(deck),
    bookmarks: views.map(({ headline, id }, index) => ({
      title: `${headline || id}`,
      target: { page: index + 1 },
      children: [],
    })),
    hasContents: false,
  };
}
