import {
  type Deck,
  type DeckBlock,
  type DeckInline,
  type Layout,
  layouts,
  type Slide,
} from '../deck/deck.ts';
import { formatDate } from '../figure/format-date.ts';
import type { Words } from '../language/words.ts';
import type { TextKey } from '../outline/settings.ts';
import { sourceText } from './figure-details.ts';
import { type Html, html, isEmptyHtml, joinHtml, noHtml } from './html.ts';
import { blocksHtml, inlinesHtml, type ProseContext } from './prose-html.ts';

/** What a layout's template receives. Every key is always there. */
export interface SlideView {
  readonly id: string;
  readonly layout: Layout;
  readonly classes: string;
  readonly headline: Html;
  readonly headlineHidden: boolean;
  readonly headlineId: string;
  readonly body: Html;
  readonly sourceLine: Html;
  readonly footnotes: Html;
  /** Empty in a public deck. */
  readonly notes: Html;
  readonly background: string;
  readonly uncounted: boolean;
  /** Of the title slide; empty elsewhere. */
  readonly front: FrontView;
  /** Of the sources slide; empty elsewhere. */
  readonly sources: readonly Html[];
  readonly waivers: readonly Html[];
  readonly words: Words;
  readonly footer: Html;
  readonly marking: Html;
  readonly draft: boolean;
}

export type FrontView = Readonly<Record<TextKey | 'date', Html>>;

export interface SlideContext {
  readonly deck: Deck;
  readonly words: Words;
  readonly prose: ProseContext;
}

/** A slide of the outline → its view. */
export function viewSlide(slide: Slide, context: SlideContext): SlideView {
  const { prose, words, deck } = context;
  const lines = slide.sourceLine.flatMap((number) => {
    const source = deck.sources.find((candidate) => candidate.number === number);
    return source
      ? [
          html`<span class="source"><a class="source-mark" href="#sources">[${number}]</a> ${sourceText(source, words, deck.language)}</span>`,
        ]
      : [];
  });
  const notes = blocksHtml(slide.notes, prose);
  return {
    ...emptyView(context, slide.id, slide.layout),
    classes: slide.classes.join(' '),
    headline: inlinesHtml(slide.headline, prose),
    headlineHidden: slide.headlineHidden,
    body: blocksHtml(orderBody(slide), prose),
    sourceLine:
      lines.length === 0
        ? noHtml
        : html`<span class="source-label">${words.source}${words.colon}</span>${lines}`,
    footnotes: joinHtml(
      slide.footnotes.map(
        ({ letter, blocks }) =>
          html`<div class="footnote"><sup>${letter}</sup> ${blocksHtml(blocks, prose)}</div>`,
      ),
    ),
    notes,
    background: slide.background ?? '',
    uncounted: slide.visibility === 'uncounted',
  };
}

/** The title slide, from the front matter. */
export function viewTitle(context: SlideContext): SlideView {
  const { deck, prose } = context;
  const view = emptyView(context, 'title', 'title');
  const entries = Object.entries(deck.texts) as [TextKey, readonly DeckInline[]][];
  const texts = Object.fromEntries(entries.map(([key, text]) => [key, inlinesHtml(text, prose)]));
  const date =
    deck.date === undefined
      ? noHtml
      : html`<time datetime="${deck.date}">${formatDate(deck.date, deck.language)}</time>`;
  return {
    ...view,
    headline: inlinesHtml(deck.texts.title ?? [], prose),
    front: { ...view.front, ...texts, date },
  };
}

/** The sources slide: what the slides cite, then (for the speaker) what only the notes do. */
export function viewSources(
  context: SlideContext,
  wanted: (source: Deck['sources'][number]) => boolean,
): SlideView {
  const { deck, words } = context;
  const sources = deck.sources.filter(wanted).map((source) => {
    const link =
      source.url === undefined
        ? noHtml
        : html` <a href="${source.url}" rel="noopener noreferrer" target="_blank">${source.url}</a>`;
    const accessed = source.accessed === undefined ? noHtml : html` (${words.accessed} ${source.accessed})`;
    const locator = source.locator === undefined ? noHtml : html`, ${source.locator}`;
    return html`<span class="source-number">[${source.number}]</span> <span class="source-text">${sourceText(source, words, deck.language)}${locator}${link}${accessed}</span>`;
  });
  return {
    ...emptyView(context, 'sources', 'sources'),
    headline: html`${words.sources}`,
    sources,
    waivers: deck.waivers.map(({ rule, reason }) => html`<b>${rule}</b> ${reason}`),
  };
}

function emptyView({ deck, words, prose }: SlideContext, id: string, layout: Layout): SlideView {
  return {
    id,
    layout,
    classes: '',
    headline: noHtml,
    headlineHidden: false,
    headlineId: `${id}-headline`,
    body: noHtml,
    sourceLine: noHtml,
    footnotes: noHtml,
    notes: noHtml,
    background: '',
    uncounted: false,
    front: {
      title: noHtml,
      subtitle: noHtml,
      question: noHtml,
      thesis: noHtml,
      author: noHtml,
      organisation: noHtml,
      occasion: noHtml,
      version: noHtml,
      contact: noHtml,
      url: noHtml,
      marking: noHtml,
      licence: noHtml,
      footer: noHtml,
      date: noHtml,
    },
    sources: [],
    waivers: [],
    words,
    footer: inlinesHtml(deck.texts.footer ?? [], prose),
    marking: inlinesHtml(deck.texts.marking ?? [], prose),
    draft: deck.draft,
  };
}

/** A chart slide's chart comes first, whatever stands before it in the outline. */
function orderBody({ layout, blocks }: Slide): readonly DeckBlock[] {
  if (layout !== 'chart') return blocks;
  return [...blocks.filter(({ kind }) => kind === 'chart'), ...blocks.filter(({ kind }) => kind !== 'chart')];
}

/** The template of a layout. */
export function layoutTemplate(layout: Layout): string {
  return `layouts/${layouts.includes(layout) ? layout : 'content'}.hbs`;
}

export function plainText(markup: Html): string {
  return isEmptyHtml(markup)
    ? ''
    : markup
        .toString()
        .replace(/<[^>]*>/g, '')
        .replace(
          /&(amp|lt|gt|quot|#39);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
        );
}
