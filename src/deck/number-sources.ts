import { pickText } from '../data/local-text.ts';
import type { Figure } from '../figure/figure.ts';
import type { Source } from '../metrics/source.ts';
import type { BoundInline, BoundSlide } from './bound-slide.ts';
import type { CitedSource } from './deck.ts';
import { handoutFigures, notesFigures, slideFigures, sourcesOf, walkInlineFigures } from './walk-figures.ts';

/** The sources cited, numbered in order of appearance. */
export interface Numbering {
  readonly sources: readonly CitedSource[];
  numberOf(source: string, slide: BoundSlide): number | undefined;
}

/**
 * First what the slides cite, then handout text, then notes: so that what an output leaves out never
 * shifts a number.
 */
export function numberSources(
  front: readonly BoundInline[],
  slides: readonly BoundSlide[],
  withNotes: boolean,
  language: string,
): Numbering {
  const numbered = new Map<Source, CitedSource>();
  const cite = (figures: Iterable<Figure>, known: ReadonlyMap<string, Source>, beyondSlides: boolean) => {
    for (const id of sourcesOf(figures)) {
      const source = known.get(id);
      if (source && !numbered.has(source)) {
        numbered.set(source, describeSource(source, numbered.size + 1, beyondSlides, language));
      }
    }
  };
  const first = slides[0]?.draft.origin.metrics.sources ?? new Map();
  cite(walkInlineFigures(front), first, false);
  for (const slide of slides) cite(slideFigures(slide), slide.draft.origin.metrics.sources, false);
  for (const slide of slides) cite(handoutFigures(slide), slide.draft.origin.metrics.sources, true);
  if (withNotes)
    for (const slide of slides) cite(notesFigures(slide), slide.draft.origin.metrics.sources, true);
  return {
    sources: [...numbered.values()],
    numberOf(id, slide) {
      const source = slide.draft.origin.metrics.sources.get(id);
      return source && numbered.get(source)?.number;
    },
  };
}

function describeSource(
  source: Source,
  number: number,
  beyondSlides: boolean,
  language: string,
): CitedSource {
  return {
    number,
    id: source.id,
    title: pickText(source.title, language),
    producer: source.producer && pickText(source.producer, language),
    date: source.date,
    tier: source.tier,
    url: source.url,
    accessed: source.accessed,
    locator: source.locator && pickText(source.locator, language),
    beyondSlides,
  };
}
