import { appearanceProblems } from './appearance-problems.ts';
import { barsProblems } from './bars-problems.ts';
import { chartProblems } from './chart-problems.ts';
import { comparisonProblems } from './comparison-problems.ts';
import type { Explanation } from './explanation.ts';
import { expressionProblems } from './expression-problems.ts';
import { fileProblems } from './file-problems.ts';
import { fitProblems } from './fit-problems.ts';
import { keyProblems } from './key-problems.ts';
import { languageProblems } from './language-problems.ts';
import { markupProblems } from './markup-problems.ts';
import { metricsProblems } from './metrics-problems.ts';
import type { Severity } from './problem-kind.ts';
import { remixProblems } from './remix-problems.ts';
import { shareProblems } from './share-problems.ts';
import { slideProblems } from './slide-problems.ts';

/** Codes that are explained together. */
export interface Subject {
  readonly title: string;
  readonly kinds: Readonly<Record<string, ExplainedKind>>;
}

export interface ExplainedKind extends Explanation {
  readonly severity: Severity | 'refusal';
  readonly rule?: true;
}

/** The catalogue by subject, in the order in which an author meets them. */
export const problemSubjects: readonly Subject[] = [
  { title: 'Slides and their attributes', kinds: slideProblems },
  { title: 'Text, boxes and notes', kinds: markupProblems },
  { title: 'Files, images and links', kinds: fileProblems },
  { title: 'Remixes', kinds: remixProblems },
  { title: 'One deck in several languages', kinds: languageProblems },
  { title: 'Keys and values', kinds: keyProblems },
  { title: 'Figures in the outline', kinds: expressionProblems },
  { title: 'Charts and comparisons', kinds: comparisonProblems },
  { title: 'Charts over time', kinds: chartProblems },
  { title: 'Bars', kinds: barsProblems },
  { title: 'Shares and cards', kinds: shareProblems },
  { title: 'The metrics file', kinds: metricsProblems },
  { title: 'Theme, templates and fonts', kinds: appearanceProblems },
  { title: 'What does not fit', kinds: fitProblems },
];
