import type { DeckChart, Slide } from '../../deck/deck.ts';
import { walkCharts } from '../../deck/walk-charts.ts';
import type { HandoutForm } from '../../outline/handout-form.ts';
import { type Part, partOf } from '../divide-body.ts';
import { type Html, html } from '../html.ts';
import { plainInlines } from '../plain-inlines.ts';
import { blocksHtml, inlinesHtml, type ProseContext } from '../prose-html.ts';
import { footnotesHtml, layoutTemplate, type SlideContext, viewSlide } from '../slide-view.ts';
import { sourceMarks } from '../source-marks.ts';
import type { Templates } from '../templates.ts';
import type { DataTableView } from './data-table-view.ts';
import type { NumberedSlide, SlideGroup } from './group-slides.ts';

/** A slide on paper, with what belongs to it. */
export interface SheetView {
  readonly id: string;
  readonly number: string;
  readonly isSection: boolean;
  /** Goes on from the slide before, without a headline of its own. */
  readonly goesOn: boolean;
  /** Set by its layout. */
  readonly slide: Html;
  readonly headline: Html;
  /** Without figures that link to sources. */
  readonly plainHeadline: string;
  readonly headlineId: string;
  /** All of the slide as it stands in the outline, for an article. */
  readonly body: Part;
  readonly footnotes: Part;
  readonly sourceMarks: Part;
  readonly text: Part;
  /** Behind its charts. */
  readonly tables: readonly DataTableView[];
  /** Empty in a public handout. */
  readonly notes: Part;
}

interface SheetContext extends SlideContext {
  readonly templates: Templates;
  readonly form: HandoutForm;
  readonly table: (chart: DeckChart) => DataTableView | undefined;
}

/** Slides in the order of the deck. */
export function viewSheets(groups: readonly SlideGroup[], context: SheetContext): readonly SheetView[] {
  return groups.flatMap(({ section, slides }) => [
    ...(section ? [viewSheet(section, context)] : []),
    ...slides.map((slide) => viewSheet(slide, context)),
  ]);
}

function viewSheet({ slide, number }: NumberedSlide, context: SheetContext): SheetView {
  const { prose, templates, form, table } = context;
  const small: ProseContext = { ...prose, setText: prose.setSmallText };
  const marks = numbersLine(slide, context);
  const view = viewSlide(slide, context);
  const isSmall = form === '2up' || form === '3up';
  const markup = templates.render(layoutTemplate(slide.layout), {
    ...view,
    notes: '',
    marking: '',
    footer: '',
    section: '',
    logo: false,
    draft: false,
    agenda: [],
    sectionNumber: '',
    ...(isSmall ? { sourceLine: marks } : {}),
  });
  const charts = [...walkCharts([...slide.blocks, ...slide.handout])];
  return {
    id: slide.id,
    number: number === undefined ? '' : String(number),
    isSection: slide.layout === 'section',
    goesOn: slide.headlineHidden,
    slide: markup,
    headline: inlinesHtml(slide.headline, prose),
    plainHeadline: plainInlines(slide.headline),
    headlineId: view.headlineId,
    body: view.body,
    footnotes: view.footnotes,
    sourceMarks: marks,
    text: partOf(html`${blocksHtml(slide.handout, small)}${footnotesHtml(slide.handoutFootnotes, small)}`),
    tables: charts.flatMap((chart) => table(chart) ?? []),
    notes: partOf(html`${blocksHtml(slide.notes, small)}${footnotesHtml(slide.notesFootnotes, small)}`),
  };
}

/** What a slide rests on, as numbers alone: the list at the end has all of each. */
function numbersLine({ sourceLine }: Slide, { words, prose }: SheetContext): Part {
  if (sourceLine.length === 0) return '';
  const marks = sourceMarks(sourceLine, prose).map((mark) => html` ${mark}`);
  return html`<span class="source-label">${words.source}${words.colon}</span>${marks}`;
}
