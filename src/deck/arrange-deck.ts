import type { ChartSize } from '../chart/chart-size.ts';
import { type ChartSpec, figuresOf } from '../chart/chart-spec.ts';
import type { Figure } from '../figure/figure.ts';
import type { Settings, TextKey } from '../outline/settings.ts';
import type { Waiver } from '../outline/waiver.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from './bound-slide.ts';
import { chooseLayout } from './choose-layout.ts';
import type { Deck, DeckBlock, DeckChart, DeckInline, FigureMark, Footnote, Lineage, Slide } from './deck.ts';
import type { BoundLineage } from './describe-lineage.ts';
import { mapBlocks, mapInlines } from './map-blocks.ts';
import { markRuns } from './mark-runs.ts';
import { numberCharts } from './number-charts.ts';
import { type Numbering, numberSources } from './number-sources.ts';
import { numberSteps } from './number-steps.ts';
import { sizeCharts, wholeSlide } from './size-charts.ts';
import { handoutFigures, notesFigures, slideFigures, sourcesOf, walkInlineFigures } from './walk-figures.ts';

export interface BoundOutline {
  readonly settings: Settings;
  /** The front matter's, or the project's. Nothing where it cannot be read. */
  readonly theme: { readonly name: string } | undefined;
  readonly logo: string | undefined;
  readonly texts: ReadonlyMap<TextKey, readonly BoundInline[]>;
  readonly slides: readonly BoundSlide[];
  readonly lineage: readonly BoundLineage[];
}

/**
 * Bound slides → the deck: layouts chosen; sources, footnotes, charts and steps numbered.
 *
 * @param audience `speaker` keeps the notes, and what only they cite
 */
export function arrangeDeck(
  { settings, theme, texts, logo, slides, lineage }: BoundOutline,
  audience: 'public' | 'speaker',
): Deck {
  const withNotes = audience === 'speaker';
  const front = [...texts.values()].flat();
  const numbering = numberSources(front, slides, withNotes, settings.lang);
  const charts = numberCharts(slides, withNotes);
  const figures = [
    ...walkInlineFigures(front),
    ...slides.flatMap((slide) => [...slideFigures(slide), ...handoutFigures(slide)]),
    ...(withNotes ? slides.flatMap((slide) => [...notesFigures(slide)]) : []),
  ];
  const waivers = new Set<Waiver>([
    ...slides.flatMap((slide) => slide.waivers),
    ...(withNotes ? slides.flatMap((slide) => slide.notesWaivers) : []),
  ]);
  return {
    language: settings.lang,
    theme: theme?.name ?? settings.theme?.text ?? 'briefing',
    texts: Object.fromEntries([...texts].map(([key, text]) => [key, markInlines(text)])),
    date: settings.date?.text,
    duration: settings.duration,
    draft: settings.draft,
    slideNumber: settings.slideNumber,
    logo,
    handout: settings.handout,
    glossary: settings.glossary,
    ...(lineage.length > 0 ? { lineage: lineage.map(arrangeLineage) } : {}),
    slides: slides.map((slide) =>
      arrangeSlide(slide, { numbering, charts, withNotes, language: settings.lang }),
    ),
    sources: numbering.sources,
    figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
    // Two charts that set a rule aside for the same reason apologise once.
    waivers: [
      ...new Map([...waivers].map(({ rule, reason }) => [`${rule}\0${reason}`, { rule, reason }])).values(),
    ],
  };
}

function arrangeLineage({ texts, ...rest }: BoundLineage): Lineage {
  return {
    ...rest,
    texts: Object.fromEntries([...texts].map(([key, text]) => [key, markInlines(text)])),
  };
}

function arrangeSlide(
  slide: BoundSlide,
  {
    numbering,
    charts,
    withNotes,
    language,
  }: Pick<Arranging, 'numbering' | 'charts'> & { readonly withNotes: boolean; readonly language: string },
): Slide {
  const { draft, headline, blocks, handout, notes, footnotes, handoutFootnotes, notesFootnotes } = slide;
  const { attributes } = draft;
  const labels = new Set([
    ...footnotes.keys(),
    ...handoutFootnotes.keys(),
    ...(withNotes ? notesFootnotes.keys() : []),
  ]);
  const letters = new Map([...labels].map((label, index) => [label, letterOf(index)]));
  const arrangeFootnotes = (bodies: BoundFootnotes, part: string): Footnote[] =>
    [...bodies].map(([label, body]) => ({
      letter: letters.get(label) ?? '',
      blocks: arrange(body, `${part}-${label}`),
    }));
  const layout = chooseLayout(draft);
  const sourceLine = numbersOf(slideFigures(slide), slide, numbering);
  const sizes = sizeCharts({ ...slide, layout, language, sources: sourceLine.length });
  const arrange = (list: readonly BoundBlock[], part: string) =>
    arrangeBlocks(list, { slide, numbering, charts, letters, sizes, part });
  const stepped = numberSteps(arrange(blocks, 'body'), 'stepped');
  return {
    id: draft.id,
    layout,
    headline: letterFootnotes(markInlines(headline), letters),
    headlineHidden: draft.headlineHidden || layout === 'blank',
    classes: attributes.classes,
    background: attributes.background,
    visibility: attributes.visibility === 'uncounted' ? 'uncounted' : 'shown',
    confidence: attributes.confidence,
    time: attributes.time,
    supports: attributes.supports.map(({ id }) => id),
    blocks: stepped.blocks,
    handout: numberSteps(arrange(handout, 'handout')).blocks,
    notes: withNotes ? numberSteps(arrange(notes, 'notes')).blocks : [],
    footnotes: arrangeFootnotes(footnotes, 'footnote'),
    handoutFootnotes: arrangeFootnotes(handoutFootnotes, 'handout-footnote'),
    notesFootnotes: withNotes ? arrangeFootnotes(notesFootnotes, 'notes-footnote') : [],
    sourceLine,
    steps: stepped.steps,
  };
}

interface Arranging {
  readonly slide: BoundSlide;
  readonly numbering: Numbering;
  readonly charts: ReadonlyMap<ChartSpec, number>;
  readonly letters: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<ChartSpec, ChartSize>;
  readonly part: string;
}

function arrangeBlocks(
  blocks: readonly BoundBlock[],
  { slide, numbering, charts, letters, sizes, part }: Arranging,
): DeckBlock[] {
  let count = 0;
  const marked = mapBlocks<Figure, ChartSpec, FigureMark, DeckChart>(blocks, {
    figure: (figure, span) => ({
      kind: 'figure',
      figure: { id: figure.id, text: figure.text, marks: numbersOf([figure], slide, numbering) },
      span,
    }),
    chart: (spec) => ({
      id: `${slide.draft.id}-${part}-${++count}`,
      number: charts.get(spec),
      spec,
      size: sizes.get(spec) ?? wholeSlide,
      sources: numbersOf(figuresOf(spec), slide, numbering),
    }),
    inline: (inline) =>
      inline.kind === 'footnote' ? { ...inline, label: letters.get(inline.label) ?? inline.label } : inline,
  });
  return markRuns(marked);
}

/** Where no source numbers are printed: titles, headlines. */
function markInlines(inlines: readonly BoundInline[]): DeckInline[] {
  return mapInlines<Figure, FigureMark>(inlines, {
    figure: ({ id, text }, span) => ({ kind: 'figure', figure: { id, text, marks: [] }, span }),
  });
}

function letterFootnotes(inlines: readonly DeckInline[], letters: ReadonlyMap<string, string>): DeckInline[] {
  return mapInlines<FigureMark, FigureMark>(inlines, {
    figure: (figure, span) => ({ kind: 'figure', figure, span }),
    inline: (inline) =>
      inline.kind === 'footnote' ? { ...inline, label: letters.get(inline.label) ?? inline.label } : inline,
  });
}

function numbersOf(figures: Iterable<Figure>, slide: BoundSlide, numbering: Numbering): number[] {
  const numbers = sourcesOf(figures).flatMap((id) => numbering.numberOf(id, slide) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** a … z, then aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
