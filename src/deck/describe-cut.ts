import type { OutlineInline } from '../outline/outline.ts';
import type { SlideDraft } from './slide-draft.ts';

/** What was left out of a deck for its audience and its time. */
export interface Cut {
  /** How many slides stayed, and of how many. */
  readonly slides: number;
  readonly of: number;
  /** How long the talk takes, and would take with every slide for its audience. */
  readonly seconds: number;
  readonly wholeSeconds: number;
  /** Without those that go on from others. */
  readonly leftOut: readonly { readonly id: string; readonly headline: string }[];
}

interface CutTimes extends Pick<Cut, 'seconds' | 'wholeSeconds'> {
  readonly slides: readonly { readonly draft: SlideDraft }[];
}

/** @param all every slide that could have been shown */
export function describeCut(all: readonly SlideDraft[], { slides, ...times }: CutTimes): Cut {
  // One that is made for each entity has other ids.
  const places = new Set(slides.map(({ draft }) => draft.span));
  const leftOut = all.filter(
    ({ span, attributes }) => attributes.visibility !== 'hidden' && !places.has(span),
  );
  return {
    slides: slides.length,
    of: slides.length + leftOut.length,
    ...times,
    leftOut: leftOut
      .filter(({ headlineHidden }) => !headlineHidden)
      .map(({ id, headline }) => ({ id, headline: writtenIn(headline) })),
  };
}

/** A headline as its author knows it: figures as they are written. */
function writtenIn(inlines: readonly OutlineInline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return writtenIn(inline.children);
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      const { file, start, end } = inline.span;
      return inline.kind === 'figure' ? file.text.slice(start, end) : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
