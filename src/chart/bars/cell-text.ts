import type { FigureContext, Found } from '../../figure/find-observations.ts';
import type { Magnitude } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { markOf } from '../explain-marks.ts';
import { printInMagnitude } from '../print-in-magnitude.ts';

/** A value as it stands in a chart: `28.3%`, `约3.46`, `12 [e]`, `未说明`. */
export function cellText(
  found: Found,
  magnitude: Magnitude,
  { language }: Pick<FigureContext, 'language'>,
): string {
  const words = wordsFor(language);
  const { value, bound } = found.observation;
  const mark = markOf(found);
  const after = mark === undefined ? '' : `\u00A0${mark}`;
  if (value.kind === 'missing') return words.missing[value.missing] + after;
  if (value.kind !== 'number') return '';
  const number = printInMagnitude(value.text, found.metric, magnitude, language);
  const limit = bound ? `${words.bounds[bound]}${words.language === 'zh' ? '' : '\u00A0'}` : '';
  return `${limit}${number}${after}`;
}
