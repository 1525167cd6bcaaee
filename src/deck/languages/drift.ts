import type { ProblemCode } from '../../problem/catalogue.ts';
import type { Span } from '../../problem/span.ts';
import type { Edition } from './edition.ts';

/** Something that two editions of a deck do not share. Its message reads the same from either. */
export interface Drift {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Where it is best looked at, and what stands there in the other edition. */
  readonly places: readonly [DriftPlace, DriftPlace];
}

export interface DriftPlace {
  readonly edition: Edition;
  readonly span: Span;
  /** What it is, as the second place. */
  readonly label: string;
}
