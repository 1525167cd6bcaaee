import type { Explanation } from './explanation.ts';

/** A code of the catalogue. */
export interface ProblemKind extends Explanation {
  readonly severity: Severity;
  /** A rule of honest comparison: an author may set it aside with a reason. */
  readonly rule?: true;
  /** Found where the deck is laid out: by `check --browser` alone. */
  readonly measured?: true;
}

export type Severity = 'error' | 'warning';
