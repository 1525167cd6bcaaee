import type { Figure } from '../../figure/figure.ts';
import type { FigureContext, Found } from '../../figure/find-observations.ts';
import { createProblem } from '../../problem/problem.ts';
import { checkReference } from '../check-reference.ts';
import type { OpenBlock } from '../open-block.ts';
import { readFigureLine } from '../read-figure-line.ts';
import { refuseLine } from '../refuse-line.ts';

/** A stretch of the scale, up to a limit. */
export interface ReadBand {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly figure: Figure;
  /** Its text says by itself that it is one: `up to 5 µg/m³`. */
  readonly limit: boolean;
}

const MOST = 3;

/**
 * `bands: ["good {{limit.good}}", …]`: up to three limits, rising.
 *
 * @param others what is measured on the same scale
 */
export function readBands(
  block: OpenBlock,
  others: readonly Found[],
  context: FigureContext,
): readonly ReadBand[] | undefined {
  const lines = block.lines('bands') ?? [];
  const { report } = context;
  const at = block.fields.entry('bands')?.keySpan ?? block.span;
  if (lines.length > MOST) {
    const hint = 'Keep the limits that decide something.';
    report(
      createProblem('part-count', at, `${lines.length} bands, where ${MOST} can be told apart.`, { hint }),
    );
    return undefined;
  }
  const bands: ReadBand[] = [];
  for (const line of lines) {
    const read = readFigureLine(line, block.masks, context);
    if (!read) return undefined;
    const value = Number(read.figure.value || Number.NaN);
    if (!Number.isFinite(value)) {
      report(refuseLine(read));
      return undefined;
    }
    if (!checkReference(read, others, context)) return undefined;
    bands.push({
      label: read.label ?? read.figure.label,
      value,
      text: read.figure.text,
      figure: read.figure,
      limit: read.found?.observation.bound !== undefined,
    });
  }
  if (bands.every(({ value }, index) => index === 0 || value > (bands[index - 1]?.value ?? value)))
    return bands;
  const hint = 'List them from the lowest limit to the highest.';
  report(createProblem('range-order', at, 'The bands do not rise.', { hint }));
  return undefined;
}
