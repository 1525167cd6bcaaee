import { type LocalText, pickText } from '../data/local-text.ts';
import { isChinese } from '../language/is-chinese.ts';
import { currencyName } from './currency-name.ts';
import { decimalsFor, isCurrency } from './format-number.ts';

/** What the numbers of one chart are counted in, so that 万 and 亿, or m and bn, never stand side by side. */
export interface Magnitude {
  /** Values are divided by it before they are printed. */
  readonly divisor: number;
  /** 亿, billion; empty for ones. */
  readonly word: string;
  /** Of a scaled number: the largest has three digits. */
  readonly decimals: number;
}

type Step = Pick<Magnitude, 'divisor' | 'word'>;

const chinese: readonly Step[] = [
  { divisor: 1e12, word: '万亿' },
  { divisor: 1e8, word: '亿' },
  { divisor: 1e4, word: '万' },
];
const english: readonly Step[] = [
  { divisor: 1e12, word: 'trillion' },
  { divisor: 1e9, word: 'billion' },
  { divisor: 1e6, word: 'million' },
];

/** What a label keeps of a scaled number: the table has all its digits. */
const DIGITS = 3;

/** By the largest of the values: it has at least one digit before the point. */
export function magnitudeOf(values: readonly number[], language: string): Magnitude {
  const largest = Math.max(0, ...values.map(Math.abs));
  const known = isChinese(language) ? chinese : english;
  const step = known.find(({ divisor }) => largest >= divisor) ?? smallStep(largest);
  return { ...step, decimals: decimalsFor(largest / step.divisor, DIGITS) };
}

const SMALL = 1e-4;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Of what has more noughts behind the point than can be counted, a power of ten. */
function smallStep(largest: number): Step {
  if (largest === 0 || largest >= SMALL) return { divisor: 1, word: '' };
  const exponent = 3 * Math.floor(Math.log10(largest) / 3);
  const digits = [...String(-exponent)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
  return { divisor: 10 ** exponent, word: `10⁻${digits}` };
}

/** A chart's unit as its subtitle says it: 亿元, RMB billion, million people, %. */
export function nameUnit(unit: LocalText | undefined, { word }: Magnitude, language: string): string {
  const written = unit ? pickText(unit, language) : '';
  const zh = isChinese(language);
  const currency = isCurrency(written);
  if (zh) {
    if (written === 'pp') return '百分点';
    if (written === '×') return '倍';
    const gap = word.startsWith('10') ? '\u00A0' : '';
    return word + gap + (currency ? currencyName(written, language) : written);
  }
  if (written === 'pp') return 'percentage points';
  if (written === '×') return 'times';
  const parts = currency ? [currencyName(written, language), word] : [word, written];
  return parts.filter((part) => part !== '').join(' ');
}
