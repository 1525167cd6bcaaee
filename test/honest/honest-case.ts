import type { ProblemCode } from '../../src/problem/catalogue.ts';

/** A trick that charts are played, or a careless slip; and the same told honestly. */
export interface HonestCase {
  readonly trick: string;
  readonly code: ProblemCode;
  /** Words of the message or the hint, which speak of this case. */
  readonly says: string;
  /** What stands on the slide, with its headline where that matters. */
  readonly dishonest: string;
  readonly honest: string;
}

export function honestCase(
  trick: string,
  code: ProblemCode,
  says: string,
  dishonest: string,
  honest: string,
): HonestCase {
  return { trick, code, says, dishonest, honest };
}

/** ` ```chart bar ` with these lines in it. */
export function chart(kind: string, ...lines: readonly string[]): string {
  return ['```chart '.concat(kind), ...lines, '```'].join('\n');
}
