import { isChinese } from '../language/is-chinese.ts';

const chinese: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
};

/** `¥` alone is a yen or a yuan, so both are spelt out. */
const english: Readonly<Record<string, string>> = {
  CNY: 'RMB',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
};

/** An ISO 4217 code as a deck says it; the code itself where there is no shorter name. */
export function currencyName(code: string, language: string): string {
  return (isChinese(language) ? chinese : english)[code] ?? code;
}
