import type { ChartSpec } from '../chart/chart-spec.ts';
import type { BoundFootnotes, BoundSlide } from './bound-slide.ts';
import { walkCharts } from './walk-charts.ts';

/**
 * Charts → their numbers, by which a reader refers to them. As with sources: first those that the slides
 * show, then those of handout text, then those of notes, so that what an output leaves out never shifts
 * a number. Cards have none: they are single figures, each with its own name, and no caption.
 */
export function numberCharts(
  slides: readonly BoundSlide[],
  withNotes: boolean,
): ReadonlyMap<ChartSpec, number> {
  const charts = [
    ...slides.flatMap(({ blocks, footnotes }) => [...walkCharts(blocks), ...chartsIn(footnotes)]),
    ...slides.flatMap(({ handout, handoutFootnotes }) => [
      ...walkCharts(handout),
      ...chartsIn(handoutFootnotes),
    ]),
    ...(withNotes
      ? slides.flatMap(({ notes, notesFootnotes }) => [...walkCharts(notes), ...chartsIn(notesFootnotes)])
      : []),
  ];
  const numbered = charts.filter(({ drawing }) => drawing.shape !== 'cards');
  return new Map(numbered.map((chart, index) => [chart, index + 1]));
}

function chartsIn(footnotes: BoundFootnotes): ChartSpec[] {
  return [...footnotes.values()].flatMap((blocks) => [...walkCharts(blocks)]);
}
