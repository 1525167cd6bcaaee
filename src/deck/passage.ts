import type { Confidence } from './deck.ts';

/** What a cut keeps or leaves as one: a slide with those that go on from it, or with those for other entities. */
export interface Passage {
  /** Of its slides; the first names it. */
  readonly ids: readonly [string, ...string[]];
  /** It opens what follows, and stays as long as anything of that does. */
  readonly opens: boolean;
  readonly seconds: number;
  /** 1 is kept longest. */
  readonly priority: number;
  readonly isSoWhat: boolean;
  /** A claim that shows no evidence itself. */
  readonly wantsEvidence: boolean;
  /** Only there if it is asked for. */
  readonly isBackup: boolean;
  /** Ids of the slides that it is evidence for. */
  readonly supports: readonly string[];
  readonly confidence: Confidence | undefined;
}
