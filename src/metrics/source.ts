import type { LocalText } from '../data/local-text.ts';
import type { Span } from '../problem/span.ts';

export const tiers = ['official', 'organisation', 'press', 'opinion', 'hearsay'] as const;
/** How far a source can be relied on. */
export type Tier = (typeof tiers)[number];

/** Something citable. */
export interface Source {
  readonly id: string;
  readonly title: LocalText;
  readonly producer: LocalText | undefined;
  readonly date: string | undefined;
  readonly tier: Tier;
  readonly url: string | undefined;
  readonly accessed: string | undefined;
  readonly locator: LocalText | undefined;
  /** A local copy that quotes are checked against. */
  readonly text: string | undefined;
  /** Where that copy is named; the id where there is none. */
  readonly textSpan: Span;
  readonly span: Span;
}
