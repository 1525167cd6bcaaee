import type { DataScalar } from '../data/data-node.ts';
import { hintForPeriod, isPeriod } from '../data/period.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/find-observations.ts';
import { formatDate } from '../figure/format-date.ts';
import { hasMask, type Masks } from '../outline/masks.ts';
import { createProblem } from '../problem/problem.ts';
import { bindText } from './bind-text.ts';
import type { BoundText } from './chart-text.ts';

export interface BoundDate {
  readonly when: BoundText;
  /** ISO 8601, or a period. */
  readonly date: string;
  /** As the record of the figure says. */
  readonly derived: boolean;
  readonly disputed: boolean;
}

/** `2018-10-11`, or a figure that is a date, with words about it: `{{delivery_date.unitree}}初`. */
export function readWhen(when: DataScalar, masks: Masks, context: FigureContext): BoundDate | undefined {
  const { language, report } = context;
  if (!hasMask(when.text)) {
    const date = when.text.trim();
    if (isPeriod(date)) return { when: [formatDate(date, language)], date, derived: false, disputed: false };
    const message = `"${date}" is no date.`;
    report(createProblem('bad-date', when.span, message, { hint: hintForPeriod(date) }));
    return undefined;
  }
  const text = bindText(when, masks, context);
  const figure = text.find((part) => typeof part !== 'string');
  // It has been reported.
  if (figure === undefined) return undefined;
  if (!isDate(figure, language)) {
    const hint = 'A metric of the kind "date" has dates.';
    report(createProblem('bad-date', when.span, `"${figure.text}" is no date.`, { hint }));
    return undefined;
  }
  return {
    when: text,
    date: figure.value,
    derived: figure.facts.some(({ derived }) => derived !== undefined),
    disputed: figure.facts.some(({ status }) => status === 'disputed'),
  };
}

/** And not a number of four digits: dates are printed as such, with 约 or "about" before them at most. */
function isDate({ value, text }: Figure, language: string): boolean {
  return isPeriod(value) && text.endsWith(formatDate(value, language));
}
