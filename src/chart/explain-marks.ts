import { pickText } from '../data/local-text.ts';
import type { FigureContext, Found } from '../figure/find-observations.ts';
import { wordsFor } from '../language/words.ts';
import type { MissingReason, Status } from '../metrics/metrics.ts';

/** The shorthand of official statistics: letters in brackets, no symbols. */
const statusMarks: Readonly<Partial<Record<Status, string>>> = {
  provisional: '[p]',
  estimated: '[e]',
  revised: '[r]',
  forecast: '[f]',
  break: '[b]',
  disputed: '[d]',
};

const missingMarks: Readonly<Partial<Record<MissingReason, string>>> = {
  'not-available': '[x]',
  'not-applicable': '[z]',
  confidential: '[c]',
};

/** What stands behind a value that is not final: `38% [e]`. */
export function markOf({ observation: { value, status } }: Found): string | undefined {
  return value.kind === 'missing' ? missingMarks[value.missing] : statusMarks[status];
}

/** `[e]`; nothing for what is final. */
export function markOfStatus(status: Status): string | undefined {
  return statusMarks[status];
}

/** The same in words, for where there is room: `[e] estimated`. */
export function explainStatus(status: Status, language: string): string | undefined {
  const mark = statusMarks[status];
  return mark && `${mark} ${wordsFor(language).statuses[status]}`;
}

/** Remarks below a chart: the marks that are used, and why values are missing. */
export function explainMarks(found: readonly Found[], { metrics, language }: FigureContext): string[] {
  const words = wordsFor(language);
  const marks = new Map<string, string>();
  const reasons = new Set<string>();
  for (const item of found) {
    const { value, status, entity, period } = item.observation;
    const mark = markOf(item);
    const meaning = value.kind === 'missing' ? words.missing[value.missing] : words.statuses[status];
    if (mark !== undefined) marks.set(mark, `${mark} ${meaning}`);
    if (value.kind !== 'missing' || !value.reason) continue;
    const named = metrics.entities.get(entity);
    const name = [named ? pickText(named.name, language) : entity, period].filter(Boolean).join(' ');
    reasons.add(`${name}${words.colon}${pickText(value.reason, language)}`);
  }
  return [...(marks.size > 0 ? [[...marks.values()].join(words.separator)] : []), ...reasons];
}
