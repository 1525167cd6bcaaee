import { comparisonProblems } from './comparison-problems.ts';
import { metricsProblems } from './metrics-problems.ts';
import { outlineProblems } from './outline-problems.ts';
import type { ProblemKind } from './problem-kind.ts';

/** Every code once, with its words. */
export const catalogue = {
  ...outlineProblems,
  ...metricsProblems,
  ...comparisonProblems,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof catalogue;
