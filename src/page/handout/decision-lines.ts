import { handoutSentences } from '../../language/handout-sentences.ts';

/** What `partials/handout-decisions.hbs` receives. */
export interface DecisionLines {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly number[];
  readonly questions: string;
  readonly lines: readonly number[];
}

const DECISIONS = 5;
const QUESTIONS = 4;

/** Room to write: what is decided, who does it, by when; and questions. */
export function decisionLines(language: string): DecisionLines {
  const { decisions, decisionHead, questions } = handoutSentences(language);
  return {
    title: decisions,
    head: decisionHead,
    rows: [...Array(DECISIONS).keys()],
    questions,
    lines: [...Array(QUESTIONS).keys()],
  };
}
