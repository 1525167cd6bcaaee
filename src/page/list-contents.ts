import type { Deck } from '../deck/deck.ts';
import { plainInlines } from './plain-inlines.ts';
import { plainText, type SlideView } from './slide-view.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  /** Whether a section begins there. */
  readonly opens: boolean;
}

/** The slides by their headlines; what goes on from the slide before has none of its own. */
export function listContents(deck: Deck, views: readonly SlideView[]): readonly ContentsEntry[] {
  return views.flatMap(({ id, layout, headline, headlineHidden }) => {
    const inlines =
      layout === 'title' ? deck.texts.title : deck.slides.find((slide) => slide.id === id)?.headline;
    const title = (inlines ? plainInlines(inlines) : headline === '' ? '' : plainText(headline)).trim();
    return headlineHidden || title === '' ? [] : [{ id, title, opens: layout === 'section' }];
  });
}
