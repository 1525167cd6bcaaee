import type { Deck, DeckBlock } from '../deck/deck.ts';
import { formatDate } from '../figure/format-date.ts';
import type { HandoutForm } from '../outline/handout-form.ts';
import type { Paper } from '../project/paper.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { embedFonts } from './embed-fonts.ts';
import { dataTable } from './handout/data-table.ts';
import { decisionLines } from './handout/decision-lines.ts';
import { glossaryView } from './handout/glossary-view.ts';
import { groupSlides } from './handout/group-slides.ts';
import { listHandout } from './handout/list-handout.ts';
import { listSources } from './handout/list-sources.ts';
import { methodNote } from './handout/method-note.ts';
import { pageCss } from './handout/page-css.ts';
import { viewCover } from './handout/view-cover.ts';
import { viewSheets } from './handout/view-sheets.ts';
import { viewSummary } from './handout/view-summary.ts';
import { Html } from './html.ts';
import type { OutputFile } from './output-file.ts';
import { collectPageTexts } from './page-texts.ts';
import { plainInlines } from './plain-inlines.ts';
import { type PageParts, preparePage } from './prepare-page.ts';
import type { PrintOrder } from './print-order.ts';
import { printedDocument } from './printed-document.ts';
import type { OutputOptions } from './render-outputs.ts';

import { writtenByStyles } from './written-by-styles.ts';

/** More than stand beside the highest slide; those below it are cut off. */
const RULED_LINES = 16;

/** A deck → its handout, one HTML file that prints from any browser; and the order for a PDF of it. */
export async function renderHandout(
  deck: Deck,
  parts: PageParts,
  options: OutputOptions,
): Promise<{ readonly file: OutputFile; readonly print: PrintOrder }> {
  const { templates, theme } = parts;
  const form: HandoutForm = options.handout ?? deck.handout ?? options.defaultHandout ?? 'pages';
  const paper: Paper = options.paper ?? 'a4';
  const prepared = await preparePage(deck, parts, {
    shown: shownBlocks(deck),
    sourceAddress: (number) => `#source.${number}`,
    still: true,
  });
  const { words, prose, styles } = prepared;
  const groups = groupSlides(deck.slides, deck.texts.title !== undefined);
  const title = plainInlines(deck.texts.title ?? []);
  const running = {
    title,
    marking: plainInlines(deck.texts.marking ?? []),
    imprint: [
      plainInlines(deck.texts.organisation ?? deck.texts.author ?? []),
      deck.date === undefined ? '' : formatDate(deck.date, deck.language),
    ]
      .filter((part) => part !== '')
      .join(words.separator),
    pageOf: words.handout.pageOf,
  };
  const isMemo = form === 'memo';
  const textsApart =
    (form === '2up' || form === '3up') && deck.slides.some(({ handout }) => handout.length > 0);
  const context = { deck, prose };
  const sheets = viewSheets(groups, {
    ...{ deck, words, prose, templates, form },
    table: (chart) => dataTable(chart, context),
  });
  const hasTables = form === 'pages';
  const back = {
    tables: hasTables ? [] : sheets.flatMap(({ tables }) => tables),
    sources: listSources(context),
    method: methodNote(context),
    glossary: glossaryView(context),
    decisions: decisionLines(deck.language),
  };
  const after = [
    ...(textsApart ? [{ id: 'handout.texts', title: words.handout.texts }] : []),
    ...(back.tables.length > 0 ? [{ id: 'handout.data', title: words.handout.data }] : []),
    ...(['sources', 'method', 'glossary', 'decisions'] as const).flatMap((part) => {
      const title = back[part]?.title;
      return title === undefined ? [] : [{ id: `handout.${part}`, title }];
    }),
  ];
  const { entries, bookmarks } = listHandout({ title, groups, after, hasContents: !isMemo }, words);
  const view = {
    language: deck.language,
    title: [title, words.handout.name].filter((part) => part !== '').join(words.separator),
    form,
    paper,
    words,
    contentSecurityPolicy: contentSecurityPolicy([], false),
    ...styles,
    pageCss: Html.trusted(pageCss(paper, running)),
    cover: viewCover(deck, words, prose),
    summary: viewSummary(deck, groups, prose),
    contents: entries,
    sheets,
    ...back,
    after,
    isMemo,
    textsApart,
    hasTexts: form === 'pages',
    lines: form === '3up' ? [...Array(RULED_LINES).keys()] : [],
    hasTables,
  };
  const body = templates.render('handout/body.hbs', view);
  const furniture = Object.values(running).join(' ');
  const texts = collectPageTexts(`${view.title}\n${body}`, deck.language, {
    deck: furniture,
    everywhere: writtenByStyles(theme.css),
  });
  const page = templates.render('handout.hbs', {
    ...view,
    body,
    mathCss: styles.mathCss(body.toString()),
    fontCss: Html.trusted(await embedFonts(texts, parts)),
  });
  const isPrivate = options.withNotes === true;
  return {
    file: { path: 'handout.html', content: page.toString(), private: isPrivate },
    print: {
      path: 'handout.pdf',
      private: isPrivate,
      html: page.toString(),
      about: { ...printedDocument(deck), title: view.title },
      bookmarks,
      hasContents: true,
    },
  };
}

function shownBlocks({ slides }: Deck): DeckBlock[] {
  return slides.flatMap((slide) => [
    ...slide.blocks,
    ...slide.handout,
    ...slide.notes,
    ...[...slide.footnotes, ...slide.handoutFootnotes, ...slide.notesFootnotes].flatMap(
      ({ blocks }) => blocks,
    ),
    { kind: 'paragraph', children: slide.headline } as DeckBlock,
  ]);
}
