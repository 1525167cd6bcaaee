import type { LocalText } from '../data/local-text.ts';
import { pickText } from '../data/local-text.ts';
import { isChinese } from '../language/is-chinese.ts';
import { currencyName } from './currency-name.ts';

export interface NumberStyle {
  /** BCP 47 */
  readonly language: string;
  readonly unit: LocalText | undefined;
  /** Decimals shown; never more than the number has. */
  readonly decimals: number;
  /** `long` in text: 28.7 billion; `short` on charts: 28.7bn. */
  readonly width: 'long' | 'short';
}

/** Keeps a value and its unit on one line. */
const NO_BREAK = '\u00A0';
const MINUS = '−';

/** A decimal number as it is printed with its unit: `287亿条`, `28.7 billion records`, `38%`, `RMB 20 million`. */
export function formatNumber(value: number, style: NumberStyle): string {
  const unit = style.unit ? pickText(style.unit, style.language) : '';
  const number = formatBare(value, style);
  return isChinese(style.language) ? joinChinese(number, unit) : joinEnglish(number, unit, value);
}

/** The number alone, for table cells and axes. */
export function formatBare(value: number, { language, decimals, width }: Omit<NumberStyle, 'unit'>): string {
  const rounded = Number(value.toFixed(decimals));
  const magnitude = Math.abs(rounded);
  const compactFrom = isChinese(language) ? 1e4 : width === 'long' ? 1e6 : 1e4;
  if (magnitude >= compactFrom) {
    return new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay: width,
      maximumSignificantDigits: 15,
    })
      .formatToParts(rounded)
      .map((part) => (part.type === 'compact' ? shortWord(part.value, width) : part.value))
      .join('')
      .replace(/ /g, NO_BREAK)
      .replace(/^-/, MINUS);
  }
  // Intl gives the same, but takes a hundred times as long: most figures of a deck are of this kind.
  const digits = magnitude.toFixed(decimals);
  const sign = rounded < 0 ? MINUS : '';
  if (isChinese(language)) return sign + digits;
  if (/^en\b/i.test(language)) return sign + digits.replace(/\B(?<!\..*)(?=(?:\d{3})+(?!\d))/g, ',');
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(rounded)
    .replace(/^-/, MINUS);
}

/** Rounded to significant digits, as decimals: 3.4545 to two is 3.5, one decimal. */
export function decimalsFor(value: number, significant: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(significant)))));
  return Math.max(0, Math.min(20, significant - 1 - exponent));
}

/** Decimals in a number as written: `38.0` has one, `2.87e10` none. */
export function decimalsOf(text: string): number {
  const match = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  return Math.max(0, (match?.[1]?.length ?? 0) - Number(match?.[2] ?? 0));
}

function shortWord(word: string, width: 'long' | 'short'): string {
  if (width === 'long') return word;
  return { K: 'k', M: 'M', B: 'bn', T: 'tn' }[word] ?? word;
}

function joinChinese(number: string, unit: string): string {
  if (unit === 'pp') return `${number}个百分点`;
  if (unit === '×') return `${number}倍`;
  if (isCurrency(unit)) {
    const name = currencyName(unit, 'zh');
    return name === unit ? `${number}${NO_BREAK}${name}` : `${number}${name}`;
  }
  return joinWord(number, unit, '');
}

function joinEnglish(number: string, unit: string, value: number): string {
  if (unit === 'pp')
    return `${number}${NO_BREAK}percentage${NO_BREAK}point${Math.abs(value) === 1 ? '' : 's'}`;
  if (unit === '×') return `${number}×`;
  if (isCurrency(unit)) return joinSign(number, currencyName(unit, 'en').replace(/(?<=[A-Z])$/, NO_BREAK));
  return joinWord(number, unit, NO_BREAK);
}

function joinWord(number: string, unit: string, gap: string): string {
  if (unit === '') return number;
  if (/^[%‰°]/.test(unit)) return `${number}${unit}`;
  return `${number}${/^[A-Za-z]/.test(unit) ? NO_BREAK : gap}${unit.replace(/ /g, NO_BREAK)}`;
}

/** `−US$5`, not `US$−5`. */
function joinSign(number: string, currency: string): string {
  return number.startsWith(MINUS) ? `${number[0]}${currency}${number.slice(1)}` : `${currency}${number}`;
}

/** ISO 4217 by its shape: three capitals. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
