import { type Deck, type DeckInline, type Footnote, type Layout, layouts, type Slide } from '../deck/deck.ts';
import { formatDate } from '../figure/format-date.ts';
import type { Words } from '../language/words.ts';
import type { TextKey } from '../outline/settings.ts';
import { type BodyParts, divideBody, noParts, type Part, partOf } from './divide-body.ts';
import { sourceText } from './figure-details.ts';
import { type Html, html, isEmptyHtml, joinHtml, noHtml } from './html.ts';
import { lineageLines } from './lineage-lines.ts';
import { plainInlines } from './plain-inlines.ts';
import { blocksHtml, inlinesHtml, type ProseContext } from './prose-html.ts';
import { sourceLineHtml } from './source-line.ts';
import { divideSources, sourceSlideId } from './source-slides.ts';

/** What a layout's template receives. Every key is always there. */
export interface SlideView extends BodyParts {
  readonly id: string;
  readonly layout: Layout;
  readonly classes: string;
  readonly headline: Part;
  readonly headlineHidden: boolean;
  readonly headlineId: string;
  readonly sourceLine: Part;
  readonly footnotes: Part;
  /** Empty in a public deck. */
  readonly notes: Part;
  readonly background: string;
  readonly uncounted: boolean;
  /** Of the title slide; empty elsewhere. */
  readonly front: FrontView;
  /** Of the sources slide; empty elsewhere. */
  readonly sources: readonly Html[];
  readonly waivers: readonly Html[];
  /** What a remix was made from. */
  readonly lineage: readonly Html[];
  /** The name of the section that the slide belongs to; empty before the first and on its own slide. */
  readonly section: string;
  /** From 1, on a section's own slide; empty elsewhere, and where the deck has but one. */
  readonly sectionNumber: string;
  /** The deck's sections, on a section's own slide. */
  readonly agenda: readonly AgendaEntry[];
  readonly words: Words;
  readonly footer: Part;
  readonly marking: Part;
  readonly draft: boolean;
  /** On the deck's first slide: it is said once that this is a draft. */
  readonly saysDraft: boolean;
  /** On paper, where no script counts; empty elsewhere. */
  readonly slideNumber: Part;
  /** Marking and footer have been read out on a page before. */
  readonly repeatsFurniture: boolean;
  /** The theme's CSS holds the picture. */
  readonly logo: boolean;
}

export type FrontView = Readonly<Record<TextKey | 'date', Part>>;

export interface AgendaEntry {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly current: boolean;
}

export interface SlideContext {
  readonly deck: Deck;
  readonly words: Words;
  readonly prose: ProseContext;
}

/** A slide of the outline → its view. */
export function viewSlide(slide: Slide, context: SlideContext): SlideView {
  const { prose, words, deck } = context;
  const sources = sourceLineHtml(slide.sourceLine, {
    sources: deck.sources,
    words,
    language: deck.language,
    address: prose.sourceAddress,
    setText: prose.setSmallText,
  });
  const small: ProseContext = { ...prose, setText: prose.setSmallText };
  // On paper notes are set in the page's own styles.
  const spoken: ProseContext = { ...small, plainFigures: prose.still !== true };
  return {
    ...emptyView(context, slide.id, slide.layout),
    ...placeInSections(slide, deck.slides),
    classes: slide.classes.filter((name) => !revealClasses.has(name)).join(' '),
    headline: partOf(html`${inlinesHtml(slide.headline, prose)}${repeatMark(slide, deck.slides)}`),
    headlineHidden: slide.headlineHidden,
    ...divideBody(slide, prose),
    sourceLine: sources ?? '',
    footnotes: partOf(footnotesHtml(slide.footnotes, small)),
    notes: partOf(html`${blocksHtml(slide.notes, spoken)}${footnotesHtml(slide.notesFootnotes, spoken)}`),
    background: slide.background ?? '',
    uncounted: slide.visibility === 'uncounted',
  };
}

export function footnotesHtml(footnotes: readonly Footnote[], prose: ProseContext): Html {
  return joinHtml(
    footnotes.map(
      ({ letter, blocks }) =>
        html`<div class="footnote"><sup>${letter}</sup> <div>${blocksHtml(blocks, prose)}</div></div>`,
    ),
  );
}

/** A slide that repeats a title for who can't see it says which of them it is: each is a place to go to. */
function repeatMark(slide: Slide, slides: readonly Slide[]): string {
  if (!slide.headlineHidden) return '';
  const title = plainInlines(slide.headline);
  const before = slides.slice(0, placeOf(slide, slides));
  const count = before.filter(({ headline }) => plainInlines(headline) === title).length;
  return count > 0 && title !== '' ? ` (${count + 1})` : '';
}

/** The title slide, from the front matter. */
export function viewTitle(context: SlideContext): SlideView {
  const { deck, prose } = context;
  const view = emptyView(context, 'title', 'title');
  const entries = Object.entries(deck.texts) as [TextKey, readonly DeckInline[]][];
  const texts = Object.fromEntries(entries.map(([key, text]) => [key, partOf(inlinesHtml(text, prose))]));
  const version = plainInlines(deck.texts.version ?? []);
  const date =
    deck.date === undefined
      ? ''
      : html`<time datetime="${deck.date}">${formatDate(deck.date, deck.language)}</time>`;
  return {
    ...view,
    headline: partOf(inlinesHtml(deck.texts.title ?? [], prose)),
    classes: widthOf(plainInlines(deck.texts.title ?? [])) > LONG_TITLE ? 'long-title' : '',
    // A bare number would not tell what it counts.
    front: { ...view.front, ...texts, date, ...(/^\d/.test(version) ? { version: html`v${version}` } : {}) },
  };
}

/** In Han characters; others are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char >= '\u2E80' ? 1 : 0.5), 0);
}

const LONG_TITLE = 20;

/** Sources that leave room for waivers below them. */
const BESIDE_WAIVERS = 7;

/** And for what a remix was made from. */
const BESIDE_LINEAGE = 4;

/** The slides of sources: what the slides cite, then (for the speaker) what only the notes do; last, the waivers. */
export function viewSources(
  context: SlideContext,
  wanted: (source: Deck['sources'][number]) => boolean,
): SlideView[] {
  const { deck, words, prose } = context;
  const listed = deck.sources.filter(wanted);
  const lineage = lineageLines(deck, prose.setSmallText);
  if (listed.length + deck.waivers.length + lineage.length === 0) return [];
  const sources = listed.map((source) => {
    const link =
      source.url === undefined
        ? noHtml
        : html`<a href="${source.url}" rel="noopener noreferrer" target="_blank">${source.url}</a>`;
    const accessed =
      source.accessed === undefined
        ? undefined
        : `${words.accessed} ${formatDate(source.accessed, deck.language)}`;
    const { title, ...rest } = source;
    const about = [sourceText({ ...rest, title: undefined }, words, deck.language), source.locator, accessed]
      .filter((text) => text !== undefined)
      .join(words.separator);
    return html`<span class="source-number">[${source.number}]</span> <span class="source-text"><span class="source-title">${prose.setSmallText(title)}</span> <span class="source-about">${prose.setSmallText(about)}</span> ${link}</span>`;
  });
  const divided = divideSources(sources);
  const isFull =
    deck.waivers.length + lineage.length > 0 &&
    (divided.at(-1)?.length ?? 0) > (lineage.length > 0 ? BESIDE_LINEAGE : BESIDE_WAIVERS);
  const slides = isFull ? [...divided, []] : divided;
  return slides.map((some, index) => ({
    ...emptyView(context, sourceSlideId(index), 'sources'),
    headline: html`${words.sources}${slides.length > 1 ? ` ${index + 1}/${slides.length}` : ''}`,
    sources: some,
    waivers:
      index === slides.length - 1
        ? deck.waivers.map(({ rule, reason }) => html`<b>${rule}</b> ${prose.setSmallText(reason)}`)
        : [],
    lineage: index === slides.length - 1 ? lineage : [],
  }));
}

function emptyView({ deck, words, prose }: SlideContext, id: string, layout: Layout): SlideView {
  return {
    id,
    layout,
    classes: '',
    headline: noHtml,
    headlineHidden: false,
    // A dot: no slide's id has one, so none clashes.
    headlineId: `${id}.headline`,
    ...noParts,
    sourceLine: '',
    footnotes: '',
    notes: '',
    background: '',
    uncounted: false,
    front: {
      title: '',
      subtitle: '',
      question: '',
      thesis: '',
      author: '',
      organisation: '',
      occasion: '',
      version: '',
      contact: '',
      url: '',
      marking: '',
      licence: '',
      footer: '',
      date: '',
    },
    sources: [],
    waivers: [],
    lineage: [],
    section: '',
    sectionNumber: '',
    agenda: [],
    words,
    footer: partOf(inlinesHtml(deck.texts.footer ?? [], prose)),
    marking: partOf(inlinesHtml(deck.texts.marking ?? [], prose)),
    draft: deck.draft,
    saysDraft: false,
    slideNumber: '',
    repeatsFurniture: false,
    logo: deck.logo !== undefined,
  };
}

/** Reveal.js would take a slide that has one of these for something else. */
const revealClasses: ReadonlySet<string> = new Set([
  'stack',
  'past',
  'present',
  'future',
  'hidden',
  'fragment',
  'notes',
  'slides',
  'reveal',
]);

type SectionPlace = Pick<SlideView, 'section' | 'sectionNumber' | 'agenda'>;

/** Where a slide stands among the sections: each is opened by a slide with the section layout. */
function placeInSections(slide: Slide, slides: readonly Slide[]): SectionPlace {
  const sections = slides.filter(({ layout }) => layout === 'section');
  const opens = slide.layout === 'section';
  const before = slides.slice(0, placeOf(slide, slides) + 1).findLast(({ layout }) => layout === 'section');
  const number = before ? sections.indexOf(before) + 1 : 0;
  return {
    section: before && !opens ? plainInlines(before.headline) : '',
    sectionNumber: opens && sections.length > 1 ? String(number) : '',
    agenda:
      opens && sections.length > 1
        ? sections.map(({ id, headline }, index) => ({
            id,
            number: index + 1,
            title: plainInlines(headline),
            current: index + 1 === number,
          }))
        : [],
  };
}

/** Part of its steps done, a slide is another object. */
function placeOf({ id }: Slide, slides: readonly Slide[]): number {
  return slides.findIndex((slide) => slide.id === id);
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
