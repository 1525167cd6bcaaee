import type { ChartSpec } from '../chart/chart-spec.ts';
import type { Figure } from '../figure/figure.ts';
import type { Block, Inline } from '../outline/outline.ts';
import type { Waiver } from '../outline/waiver.ts';
import type { SlideDraft } from './slide-draft.ts';

/** A slide whose figures are looked up and whose charts are planned; nothing is numbered yet. */
export interface BoundSlide {
  readonly draft: SlideDraft;
  readonly headline: readonly BoundInline[];
  readonly blocks: readonly BoundBlock[];
  readonly handout: readonly BoundBlock[];
  readonly notes: readonly BoundBlock[];
  /** What the slide, its handout text and its notes refer to: each part its own, since not all is public. */
  readonly footnotes: BoundFootnotes;
  readonly handoutFootnotes: BoundFootnotes;
  readonly notesFootnotes: BoundFootnotes;
  /** Rules that were set aside for what is public, and for the notes. */
  readonly waivers: readonly Waiver[];
  readonly notesWaivers: readonly Waiver[];
}

/** By label. */
export type BoundFootnotes = ReadonlyMap<string, readonly BoundBlock[]>;

export type BoundBlock = Block<Figure, ChartSpec>;
export type BoundInline = Inline<Figure>;
