import type { Fact } from '../../../figure/figure.ts';
import { type HtmlValue, html } from '../../html.ts';
import { sourceMarks } from '../../source-marks.ts';
import { type HandoutContext, numbersOf } from '../handout-context.ts';

/** The numbers of the sources of facts, behind what is said of them. */
export function cited(facts: readonly Fact[], { deck, prose }: HandoutContext): HtmlValue {
  const numbers = numbersOf(facts, deck);
  return numbers.length === 0 ? '' : html` ${sourceMarks(numbers, prose)}`;
}
