import { wordsFor } from '../language/words.ts';
import type { BarScale } from './bars-drawing.ts';

/** What a scale without an axis would hide: that zero is not on it. */
export function explainScale({ least, most }: BarScale, language: string): string[] {
  return least > 0 || most < 0 ? [wordsFor(language).notFromZero] : [];
}
