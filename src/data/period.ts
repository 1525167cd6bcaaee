import { guessDate } from './guess-date.ts';
import { isIsoDate } from './iso-date.ts';

/** `2022`, `2022-Q1`, `2022-H1`, `2022-06`, `2022-06-30`, `2021/22` */
export function isPeriod(text: string): boolean {
  return isIsoDate(text) || /^\d{4}(-Q[1-4]|-H[12]|\/\d{2,4})$/.test(text);
}

/** What to write instead, where it can be told. */
export function hintForPeriod(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const first = /^(\d{4})年?[-/.]?([QH]\d)$/.exec(plain);
  const last = /^([QH]\d)[-/.]?(\d{4})$/.exec(plain);
  const quarter = first ? `${first[1]}-${first[2]}` : last ? `${last[2]}-${last[1]}` : undefined;
  const span = /^(\d{4})[-–—~至/](\d{4})年?$/.exec(plain);
  const guess = span ? `${span[1]}/${span[2]?.slice(2)}` : (quarter ?? guessDate(text));
  return guess !== undefined && isPeriod(guess)
    ? `Write ${guess}.`
    : 'Write 2022, 2022-Q1, 2022-H1, 2022-06, 2022-06-30 or 2021/22.';
}
