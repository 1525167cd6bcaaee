export interface ProblemKind {
  readonly severity: Severity;
  readonly title: string;
  /** What it means, why it matters, how to mend it. */
  readonly explanation: string;
  /** A rule of honest comparison: an author may set it aside with a reason. */
  readonly rule?: true;
}

export type Severity = 'error' | 'warning';
