import type { Deck } from '../deck/deck.ts';
import { walkChartBlocks } from '../deck/walk-charts.ts';
import { stageSizes } from '../fit/stage-sizes.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import { drawnParts } from './charts/drawn-parts.ts';

/**
 * A drawing sets its names smaller until they fit. Below what a room can read, the author is told.
 *
 * @param drawn the markup inside each `<svg>`, by the drawing's id
 */
export function checkDrawnType(
  { slides, language }: Deck,
  drawn: ReadonlyMap<string, string>,
  report: Report,
): void {
  // Charts keep the least size of code: both are looked at closely.
  const least = stageSizes(language).code;
  for (const { chart, span } of slides.flatMap(({ blocks }) => [...walkChartBlocks(blocks)])) {
    const sizes = drawnParts(chart).flatMap(({ id }) =>
      [...(drawn.get(id) ?? '').matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size)),
    );
    const smallest = Math.min(...sizes);
    if (smallest >= least || sizes.length === 0) continue;
    const message = `The labels of this chart are set in ${smallest} px; ${least} px is the least.`;
    const hint = 'Show less: fewer rows or series, shorter names, or a slide of its own.';
    report({ ...createProblem('text-too-small', span, message, { hint }), severity: 'warning' });
  }
}
