import { pickText } from '../data/local-text.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './find-observations.ts';

/** `a share of 专利数 and one of 地区生产总值` */
export function nameBases(first: Found, other: Found, { language }: Pick<Comparison, 'language'>): string {
  const [a, b] = [first, other].map(({ metric: { base } }) =>
    base ? pickText(base, language) : 'something that is not named',
  );
  return `a share of ${a} and one of ${b}`;
}
