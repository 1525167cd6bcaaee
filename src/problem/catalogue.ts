import { appearanceProblems } from './appearance-problems.ts';
import { barsProblems } from './bars-problems.ts';
import { chartProblems } from './chart-problems.ts';
import { comparisonProblems } from './comparison-problems.ts';
import { expressionProblems } from './expression-problems.ts';
import { fileProblems } from './file-problems.ts';
import { fitProblems } from './fit-problems.ts';
import { keyProblems } from './key-problems.ts';
import { languageProblems } from './language-problems.ts';
import { markupProblems } from './markup-problems.ts';
import { metricsProblems } from './metrics-problems.ts';
import type { ProblemKind } from './problem-kind.ts';
import { remixProblems } from './remix-problems.ts';
import { shareProblems } from './share-problems.ts';
import { slideProblems } from './slide-problems.ts';

/** Every code once, with its words. */
export const catalogue = {
  ...slideProblems,
  ...markupProblems,
  ...fileProblems,
  ...remixProblems,
  ...languageProblems,
  ...keyProblems,
  ...expressionProblems,
  ...comparisonProblems,
  ...chartProblems,
  ...barsProblems,
  ...shareProblems,
  ...metricsProblems,
  ...appearanceProblems,
  ...fitProblems,
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof catalogue;
