import { formatDate } from '../figure/format-date.ts';
import { isChinese } from '../language/is-chinese.ts';

/** From one period to another: `2014–2023年`. */
export function nameSpan(first: string, last: string, language: string): string {
  if (first === last) return formatDate(first, language);
  return `${first}–${last}${isChinese(language) && /^\d{4}$/.test(last) ? '年' : ''}`;
}
