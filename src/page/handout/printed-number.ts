/** A number as printed, taken apart: `最高` `2.5` `万亿` `元`, `up to ` `RMB ` `2.5` ` trillion`. */
export interface PrintedNumber {
  /** `up to `, with what stands between it and the number. */
  readonly bound: string;
  /** Digits with their sign and point, without commas. */
  readonly digits: string;
  /** The power of ten that its magnitude word stands for. */
  readonly power: number;
  /** What it is counted in, the number left out: `RMB\0`, `\0 kWh`. */
  readonly unit: string;
}

const POWERS: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
  ['\u00A0trillion', 12],
  ['\u00A0billion', 9],
  ['\u00A0million', 6],
];

/** @param bounds words that a number may begin with */
export function takeApart(text: string, bounds: readonly string[]): PrintedNumber | undefined {
  const word = bounds.find((known) => text.startsWith(known)) ?? '';
  const rest = text.slice(word.length);
  const bound = word + (/^\u00A0/.exec(rest)?.[0] ?? '');
  const match = /^(−?)([^\d−\p{Script=Han}]*)(−?)(\d[\d,]*(?:\.\d+)?)(\D[^\d]*)?$/su.exec(
    text.slice(bound.length),
  );
  if (!match) return undefined;
  const [, outer = '', before = '', inner = '', number = '', after = ''] = match;
  const [magnitude, power] = POWERS.find(([known]) => after.startsWith(known)) ?? ['', 0];
  const unit = `${before}\0${after.slice(magnitude.length)}`;
  return { bound, digits: outer + inner + number.replaceAll(',', ''), power, unit };
}

/** Its digits, counted in another power of ten. */
export function digitsIn({ digits, power }: PrintedNumber, wanted: number, commas: boolean): string {
  const [, sign = '', whole = '', decimals = ''] = /^(−?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const shift = power - wanted;
  const all = whole + decimals.padEnd(shift, '0');
  const point = whole.length + shift;
  const before = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = all.slice(point);
  const grouped = commas ? before.replace(/\B(?=(\d{3})+$)/g, ',') : before;
  return `${sign}${grouped}${after === '' ? '' : `.${after}`}`;
}

/** The word of a power of ten; empty for ones. */
export function magnitudeWord(power: number, chinese: boolean): string {
  const word = POWERS.find(([known, value]) => value === power && /^\u00A0/.test(known) !== chinese)?.[0];
  return word ?? '';
}
