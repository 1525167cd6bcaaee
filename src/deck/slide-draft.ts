import type { OutlineBlock, OutlineInline } from '../outline/outline.ts';
import type { Waiver } from '../outline/waiver.ts';
import type { Span } from '../problem/span.ts';
import type { Origin } from '../project/origin.ts';
import type { Confidence, Layout } from './deck.ts';

/** One slide as the author wrote it, its figures still expressions. */
export interface SlideDraft {
  readonly id: string;
  readonly kind: 'section' | 'slide';
  readonly headline: readonly OutlineInline[];
  readonly headlineHidden: boolean;
  readonly attributes: SlideAttributes;
  readonly blocks: readonly OutlineBlock[];
  readonly handout: readonly OutlineBlock[];
  readonly notes: readonly OutlineBlock[];
  readonly allow: readonly Waiver[];
  /** The outline it was written in: an included slide's figures come from its own metrics. */
  readonly origin: Origin;
  /** What `it` stands for. */
  readonly entity: string | undefined;
  /** Its heading, or the break that opened it. */
  readonly span: Span;
  /** All of it, to the next one. */
  readonly extent: Span;
}

export interface SlideAttributes {
  readonly classes: readonly string[];
  readonly layout: { readonly name: Layout; readonly span: Span } | undefined;
  /** seconds */
  readonly time: number | undefined;
  readonly audiences: readonly string[];
  /** 1 is kept longest. */
  readonly priority: number;
  readonly background: string | undefined;
  readonly visibility: 'shown' | 'uncounted' | 'hidden';
  readonly each: readonly { readonly id: string; readonly span: Span }[];
  readonly supports: readonly { readonly id: string; readonly span: Span }[];
  readonly confidence: Confidence | undefined;
  readonly after: { readonly id: string; readonly span: Span } | undefined;
}
