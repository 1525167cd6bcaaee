import type { Deck } from '../deck/deck.ts';
import type { FitSteps } from './check-fit.ts';

/** The deck with its slides marked by how far they shrink: `fit-2`. */
export function shrinkSlides(deck: Deck, steps: FitSteps): Deck {
  if (steps.size === 0) return deck;
  const slides = deck.slides.map((slide) => {
    const step = steps.get(slide.id);
    return step === undefined ? slide : { ...slide, classes: [...slide.classes, `fit-${step}`] };
  });
  return { ...deck, slides };
}
