import { pickText } from '../data/local-text.ts';
import { isChinese } from '../language/is-chinese.ts';
import type { Metric } from '../metrics/metrics.ts';
import { lowerFirst } from './lower-first.ts';

/** What an axis counts in: `占GDP的%` where it is a percentage of something, else the unit as named. */
export function nameMeasure(metric: Metric | undefined, unit: string, language: string): string {
  const base = metric?.base ? pickText(metric.base, language) : '';
  if (base === '' || unit !== '%') return unit;
  return isChinese(language) ? `占${base}的%` : `% of ${lowerFirst(base)}`;
}
