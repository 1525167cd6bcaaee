import type { Deck } from '../deck/deck.ts';
import { checkFit } from '../fit/check-fit.ts';
import { shrinkSlides } from '../fit/shrink-slides.ts';
import type { Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { Theme } from '../theme/theme.ts';
import { openPageFonts, stackFor } from './page-fonts.ts';
import type { PageTools } from './page-tools.ts';

/** One deck, for the public and for the speaker. */
export interface DeckPair {
  readonly public: Deck | undefined;
  readonly speaker: Deck | undefined;
}

interface FitContext {
  readonly theme: Theme | undefined;
  readonly tools: PageTools;
  /** Where slides are written. */
  readonly places: ReadonlyMap<string, Span>;
  readonly report: Report;
}

/** Slides that are too full are reported; those that may shrink do. */
export async function fitDecks(
  decks: DeckPair,
  { theme, tools, places, report }: FitContext,
): Promise<DeckPair> {
  const deck = decks.public ?? decks.speaker;
  const { loadMeasure } = tools;
  if (!deck || !theme || !loadMeasure) return decks;
  const load = async () => {
    // What is wrong with the fonts is said where they are embedded.
    const fonts = await openPageFonts(theme, tools.openFonts, () => undefined);
    return loadMeasure(stackFor(fonts, deck.language), deck.language);
  };
  const steps = await checkFit(deck, {
    places,
    segmentWords: tools.segmentWords,
    loadMeasure: load,
    report,
  });
  return {
    public: decks.public && shrinkSlides(decks.public, steps),
    speaker: decks.speaker && shrinkSlides(decks.speaker, steps),
  };
}
