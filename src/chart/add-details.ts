import { isChinese } from '../language/is-chinese.ts';

/** What is shown, and in brackets what about it: `地区生产总值（亿元，2023年）`, `GDP (RMB billion, 2023)`. */
export function addDetails(
  name: string,
  details: readonly (string | undefined)[],
  language: string,
  separator = isChinese(language) ? '，' : ', ',
): string {
  const said = details.filter((part) => part !== undefined && part !== '').join(separator);
  if (said === '') return name;
  return isChinese(language) ? `${name}（${said}）` : `${name} (${said})`;
}
