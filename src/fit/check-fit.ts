import type { Deck, Slide } from '../deck/deck.ts';
import type { SegmentWords } from '../language/segment-words.ts';
import { createWordEnds } from '../language/word-ends.ts';
import { createProblem, type Problem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { estimateSlide, type FitEstimate } from './estimate-slide.ts';
import { type MeasureWidth, roughWidth } from './measure-width.ts';
import { type FitStep, shrunkSizes } from './stage-sizes.ts';

/** Of the room: so much more is needed that no browser makes it fit. */
const SURELY = 1.3;

/** What a slide that may shrink is marked by. */
const MAY_SHRINK = 'fit';

/** The steps that slides take to fit, by id. */
export type FitSteps = ReadonlyMap<string, FitStep>;

interface FitTools {
  readonly places: ReadonlyMap<string, Span>;
  readonly segmentWords: SegmentWords;
  /** Loads the theme's fonts, which takes longer than all of the estimate. */
  readonly loadMeasure: () => Promise<MeasureWidth>;
  readonly report: Report;
}

/**
 * Which slides are too full, as far as that can be told without laying them out. Where letters as wide as any
 * fit, no font is asked.
 *
 * @returns how far slides marked `{.fit}` shrink
 */
export async function checkFit(
  { slides, language, glossary }: Deck,
  { places, segmentWords, loadMeasure, report }: FitTools,
): Promise<FitSteps> {
  const wordEnds = createWordEnds(
    segmentWords(language),
    glossary.map(([term]) => term),
  );
  const estimate = (slide: Slide, measure: MeasureWidth, step: FitStep = 0) =>
    estimateSlide(slide, { sizes: shrunkSizes(language, step), wordEnds, measure });
  const steps = new Map<string, FitStep>();
  const near = slides.filter((slide) => isTooFull(estimate(slide, roughWidth)));
  if (near.length === 0) return steps;
  const measure = await loadMeasure();
  for (const slide of near) {
    const allowed: readonly FitStep[] = slide.classes.includes(MAY_SHRINK) ? [0, 1, 2, 3] : [0];
    const fitting = allowed.find((step) => !isTooFull(estimate(slide, measure, step)));
    const step = fitting ?? allowed.at(-1) ?? 0;
    if (step > 0) steps.set(slide.id, step);
    if (fitting === undefined)
      report(problemOf(slide.id, estimate(slide, measure, step), places.get(slide.id)));
  }
  return steps;
}

function isTooFull({ needed, room }: FitEstimate): boolean {
  return needed > room;
}

function problemOf(id: string, { needed, room, line }: FitEstimate, span: Span | undefined): Problem {
  const sure = needed > room * SURELY;
  const pixels = Math.round(needed - room);
  const count = Math.ceil(pixels / line);
  const lines = `about ${count} ${count === 1 ? 'line' : 'lines'}`;
  const message = `Slide "${id}" ${sure ? 'is' : 'may be'} too full, by some ${pixels} px (${lines}).`;
  const advice = `Cut ${lines}, move some of it to ::: handout, or split the slide with ---.`;
  const hint = sure ? advice : `${advice} \`lectern check --browser\` measures it.`;
  const problem = createProblem('slide-overflow', span, message, { hint });
  return sure ? problem : { ...problem, severity: 'warning' };
}
