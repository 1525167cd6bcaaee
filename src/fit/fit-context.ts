import type { LineContext } from './count-lines.ts';
import { countLines } from './count-lines.ts';
import type { StageSizes, Type } from './stage-sizes.ts';

/** What a slide is laid out with, roughly. */
export interface FitContext extends LineContext {
  readonly sizes: StageSizes;
}

/** The height of running text in a column. */
export function textHeight(
  text: string,
  type: Type,
  width: number,
  context: FitContext,
  bold = false,
): number {
  return countLines(text, width, { size: type.size, bold }, context) * type.size * type.line;
}
