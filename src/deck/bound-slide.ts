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
  /** By label: those that the slide refers to. */
  readonly footnotes: ReadonlyMap<string, readonly BoundBlock[]>;
  readonly waivers: readonly Waiver[];
}

export type BoundBlock = Block<Figure, ChartSpec>;
export type BoundInline = Inline<Figure>;
