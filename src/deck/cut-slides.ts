import type { ChartSpec } from '../chart/chart-spec.ts';
import type { Figure } from '../figure/figure.ts';
import type { Inline } from '../outline/outline.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { BoundBlock, BoundFootnotes, BoundInline, BoundSlide } from './bound-slide.ts';
import { cutToTime } from './cut-to-time.ts';
import { ownIds } from './divide-slides.ts';
import { type Division, knownIds } from './division.ts';
import { mapBlocks, mapInlines } from './map-blocks.ts';
import { timeSlide } from './time-slide.ts';

/** What becomes of the slides that stay. */
export interface CutSlides {
  readonly slides: BoundSlide[];
  /** How long all those take that there was time for, and those that are shown; in seconds. */
  readonly wholeSeconds: number;
  readonly seconds: number;
}

/**
 * The slides that are shown: hidden ones go, and those that the time does not allow, with all that is only on them
 * and every mention of what is left out.
 */
export function cutSlides(
  slides: readonly BoundSlide[],
  division: Division,
  minutes: number | undefined,
  report: Report,
): CutSlides {
  const { lang: language, span } = division.outline.settings;
  const shown = slides.filter(({ draft }) => draft.attributes.visibility !== 'hidden');
  const left = minutes === undefined ? shown : cutToTime(shown, { minutes, language, span }, report);
  const ids = new Set([...left.map(({ draft }) => draft.id), ...ownIds]);
  const known = [...knownIds(division), ...slides.map(({ draft }) => draft.id)];
  const isWhole = known.every((id) => ids.has(id));
  const timeOf = (list: readonly BoundSlide[]) =>
    list.reduce((sum, slide) => sum + timeSlide(slide, language), 0);
  return {
    slides: isWhole ? [...left] : left.map((slide) => dropMentions(slide, ids, report)),
    wholeSeconds: timeOf(shown),
    seconds: timeOf(left),
  };
}

function dropMentions(slide: BoundSlide, ids: ReadonlySet<string>, report: Report): BoundSlide {
  const inline = (item: BoundInline): BoundInline => {
    if (item.kind !== 'link' || !item.href.startsWith('#') || ids.has(item.href.slice(1))) return item;
    const hint = 'Show the slide, or remove the link.';
    report(
      createProblem(
        'hidden-slide',
        item.span,
        'This link leads to a slide that is left out here; its text stays.',
        {
          hint,
        },
      ),
    );
    return { kind: 'element', name: 'span', attributes: [], children: item.children, span: item.span };
  };
  const mapping = {
    figure: (figure: Figure, span: BoundInline['span']): Inline<Figure> => ({ kind: 'figure', figure, span }),
    chart: (chart: ChartSpec) => chart,
    inline,
  };
  const cut = (blocks: readonly BoundBlock[]) =>
    mapBlocks<Figure, ChartSpec, Figure, ChartSpec>(blocks, mapping);
  const cutFootnotes = (footnotes: BoundFootnotes): BoundFootnotes =>
    new Map([...footnotes].map(([label, body]) => [label, cut(body)]));
  const { attributes } = slide.draft;
  return {
    ...slide,
    draft: {
      ...slide.draft,
      attributes: { ...attributes, supports: attributes.supports.filter(({ id }) => ids.has(id)) },
    },
    headline: mapInlines<Figure, Figure>(slide.headline, mapping),
    blocks: cut(slide.blocks),
    handout: cut(slide.handout),
    notes: cut(slide.notes),
    footnotes: cutFootnotes(slide.footnotes),
    handoutFootnotes: cutFootnotes(slide.handoutFootnotes),
    notesFootnotes: cutFootnotes(slide.notesFootnotes),
  };
}
