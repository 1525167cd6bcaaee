import type { Problem } from '../problem/problem.ts';
import type { Severity } from '../problem/problem-kind.ts';
import { placeOf, type Span } from '../problem/span.ts';

/** A problem for machines: places as lines and columns from 1, columns in UTF-16 units, ends not included. */
export interface LocatedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly related?: {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  };
}

export function locateProblem({ code, severity, message, hint, span, related }: Problem): LocatedProblem {
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(span && regionOf(span)),
    ...(related && {
      related: { message: related.message, file: related.span.file.path, ...placeOf(related.span) },
    }),
  };
}

function regionOf(span: Span) {
  const end = placeOf({ ...span, start: span.end });
  return { file: span.file.path, ...placeOf(span), endLine: end.line, endColumn: end.column };
}
