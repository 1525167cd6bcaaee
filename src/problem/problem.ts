import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Severity } from './problem-kind.ts';
import type { Span } from './span.ts';

/** An author's mistake: gathered and shown, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One sentence that names what is wrong. */
  readonly message: string;
  /** Absent where no line of the author's files is at fault. */
  readonly span?: Span;
  /** What to do about it. */
  readonly hint?: string;
  /** A second place, where two files or two lines disagree. */
  readonly related?: { readonly span: Span; readonly message: string };
  /** What `check --fix` writes. */
  readonly edits?: readonly Edit[];
}

/** Text to stand in place of a span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Takes a problem and goes on. */
export type Report = (problem: Problem) => void;

export interface ProblemDetails {
  readonly hint?: string | undefined;
  readonly related?: { readonly span: Span; readonly message: string } | undefined;
  readonly edits?: readonly Edit[];
}

export function createProblem(
  code: ProblemCode,
  span: Span | undefined,
  message: string,
  { hint, related, edits }: ProblemDetails = {},
): Problem {
  return {
    code,
    severity: catalogue[code].severity,
    message,
    ...(span && { span }),
    ...(hint && { hint }),
    ...(related && { related }),
    ...(edits && edits.length > 0 && { edits }),
  };
}

/** Sorted by file and place, the same problem said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = `${problem.code}\0${problem.span?.file.path}\0${problem.span?.start}\0${problem.message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        comparePaths(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0),
    );
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
