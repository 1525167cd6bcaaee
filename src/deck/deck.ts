import type { ChartSize } from '../chart/chart-size.ts';
import type { ChartSpec } from '../chart/chart-spec.ts';
import type { ChartStage } from '../chart/chart-stage.ts';
import type { Figure } from '../figure/figure.ts';
import type { Tier } from '../metrics/source.ts';
import type { Block, Inline } from '../outline/outline.ts';
import type { Settings, TextKey } from '../outline/settings.ts';
import type { BoundLineage } from './describe-lineage.ts';

/** A finished talk, every figure filled in. Plain JSON: no HTML, no colour. */
export interface Deck {
  readonly language: string;
  readonly theme: string;
  readonly texts: Readonly<Partial<Record<TextKey, readonly DeckInline[]>>>;
  readonly date: string | undefined;
  /** seconds */
  readonly duration: number | undefined;
  readonly draft: boolean;
  readonly slideNumber: boolean;
  readonly logo: string | undefined;
  readonly handout: Settings['handout'];
  readonly glossary: Settings['glossary'];
  /** What a remix was made from, from the nearest to the first. */
  readonly lineage?: readonly Lineage[];
  readonly slides: readonly Slide[];
  /** Numbered from 1 in order of appearance. */
  readonly sources: readonly CitedSource[];
  /** Every figure shown, by id. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly waivers: readonly CitedWaiver[];
}

/** What a remix was made from, and what was changed. */
export interface Lineage extends Omit<BoundLineage, 'texts'> {
  readonly texts: Readonly<Partial<Record<TextKey, readonly DeckInline[]>>>;
}

export const layouts = [
  'title',
  'section',
  'statement',
  'bullets',
  'two-column',
  'chart',
  'chart-takeaways',
  'comparison',
  'cards',
  'matrix',
  'timeline',
  'quote',
  'image',
  'image-half',
  'code',
  'counter-argument',
  'so-what',
  'table',
  'content',
  'sources',
  'blank',
] as const;
export type Layout = (typeof layouts)[number];

export interface Slide {
  readonly id: string;
  readonly layout: Layout;
  readonly headline: readonly DeckInline[];
  /** A slide opened by `---` repeats its title for who can't see it. */
  readonly headlineHidden: boolean;
  readonly classes: readonly string[];
  readonly background: string | undefined;
  readonly visibility: 'shown' | 'uncounted';
  readonly confidence: Confidence | undefined;
  /** seconds */
  readonly time: number | undefined;
  readonly supports: readonly string[];
  readonly blocks: readonly DeckBlock[];
  readonly handout: readonly DeckBlock[];
  /** Empty in a public deck. */
  readonly notes: readonly DeckBlock[];
  readonly footnotes: readonly Footnote[];
  readonly handoutFootnotes: readonly Footnote[];
  /** Empty in a public deck. */
  readonly notesFootnotes: readonly Footnote[];
  /** Numbers of the sources that the slide's headline, charts and tables rest on. */
  readonly sourceLine: readonly number[];
  /** How many steps build it up. */
  readonly steps: number;
}

export interface Footnote {
  readonly letter: string;
  readonly blocks: readonly DeckBlock[];
}

export const confidences = ['established', 'reported', 'claimed', 'hearsay'] as const;
export type Confidence = (typeof confidences)[number];

export type DeckBlock = Block<FigureMark, DeckChart>;
export type DeckInline = Inline<FigureMark>;

/** A figure where it stands. */
export interface FigureMark {
  /** Key of `Deck.figures`. */
  readonly id: string;
  readonly text: string;
  /** Numbers of its sources to print behind it; empty where the source line has them. */
  readonly marks: readonly number[];
}

export interface DeckChart {
  /** Unique in the deck. */
  readonly id: string;
  /** From 1 through the deck. */
  readonly number: number | undefined;
  readonly spec: ChartSpec;
  /** Stage pixels. */
  readonly size: ChartSize;
  readonly sources: readonly number[];
  /** Of the steps that build it up on the stage, from 1. */
  readonly firstStep?: number;
  /** How much of its drawing is shown; all of it where this is absent. */
  readonly stage?: ChartStage;
}

export interface CitedSource {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly producer: string | undefined;
  readonly date: string | undefined;
  readonly tier: Tier;
  readonly url: string | undefined;
  readonly accessed: string | undefined;
  readonly locator: string | undefined;
  /** Cited only in what the slides don't show: handout text, notes. */
  readonly beyondSlides: boolean;
}

export interface CitedWaiver {
  readonly rule: string;
  readonly reason: string;
}
