import { wordsFor } from './words.ts';

/** The sentences of a chart's long description, in one language. */
export interface DescriptionSentences {
  /** How much is drawn: single values, lines over time, or rows of several values. */
  values(count: number): string;
  lines(names: readonly string[], periods: number, first: string, last: string): string;
  rows(count: number, names: readonly string[]): string;
  /** @param of the series that they are of, where there are several */
  extremes(of: string, highest: NamedValue, lowest: NamedValue): string;
  allEqual(of: string, value: string): string;
  calculated(label: string, value: string, formula: string): string;
  reference(label: string, value: string): string;
  missing(what: string, names: readonly string[], reason: string): string;
  marked(status: string, names: readonly string[]): string;
  /** Which of several values it is: whose, and what or when. */
  place(whose: string, what: string): string;
  /** Between sentences. */
  readonly gap: string;
}

export interface NamedValue {
  /** Several where they are equal. */
  readonly names: readonly string[];
  readonly value: string;
}

/** More names than these are counted. */
const MOST_NAMED = 6;

const zh: DescriptionSentences = {
  values: (count) => `共${count}个数值。`,
  lines: (names, periods, first, last) =>
    `共${names.length}条线（${listZh(names)}），${periods === 1 ? first : `从${first}到${last}，${periods}个时期`}。`,
  rows: (count, names) => `共${count}行，每行${names.length}个数值（${listZh(names)}）。`,
  extremes: (of, highest, lowest) =>
    `${of}最高的是${listZh(highest.names)}（${highest.value}），最低的是${listZh(lowest.names)}（${lowest.value}）。`,
  allEqual: (of, value) => `${of}各数值相同，都是${value}。`,
  calculated: (label, value, formula) => `${label}：${value}，由${formula}算出。`,
  reference: (label, value) => `参照线：${label}，${value}。`,
  missing: (what, names, reason) => `${what}：${listZh(names)}${reason === '' ? '' : `（${reason}）`}。`,
  marked: (status, names) => `${status}：${listZh(names)}。`,
  place: (whose, what) => (/^\d/.test(what) ? `${whose}${what}` : `${whose}的${what}`),
  gap: '',
};

const en: DescriptionSentences = {
  values: (count) => `${count} ${count === 1 ? 'value' : 'values'}.`,
  lines: (names, periods, first, last) =>
    `${names.length} ${names.length === 1 ? 'line' : 'lines'} (${listEn(names)}), ${periods === 1 ? first : `${periods} periods from ${first} to ${last}`}.`,
  rows: (count, names) =>
    `${count} ${count === 1 ? 'row' : 'rows'} of ${names.length} values (${listEn(names)}).`,
  extremes: (of, highest, lowest) =>
    `${of === '' ? 'The' : `${of}: the`} highest value is ${highest.value} (${listEn(highest.names)}), the lowest ${lowest.value} (${listEn(lowest.names)}).`,
  allEqual: (of, value) => `${of === '' ? 'All' : `${of}: all`} values are equal, ${value}.`,
  calculated: (label, value, formula) => `${upperFirst(label)}: ${value}, calculated as ${formula}.`,
  reference: (label, value) => `Reference line: ${label}, ${value}.`,
  missing: (what, names, reason) =>
    `${upperFirst(what)}: ${listEn(names)}${reason === '' ? '' : ` (${reason})`}.`,
  marked: (status, names) => `${upperFirst(status)}: ${listEn(names)}.`,
  place: (whose, what) => `${whose}, ${what}`,
  gap: ' ',
};

export function descriptionSentences(language: string): DescriptionSentences {
  return wordsFor(language).language === 'zh' ? zh : en;
}

function listZh(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names.length}个数值` : names.join('、');
}

/** Places have commas of their own. */
function listEn(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return `${names.length} values`;
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
