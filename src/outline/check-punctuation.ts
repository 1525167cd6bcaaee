import { createProblem, type Edit, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { type HalfWidthMark, halfWidthMarks } from './half-width-marks.ts';
import type { OutlineInline } from './outline.ts';
import { type ProseRun, proseRun } from './prose-run.ts';

/**
 * Half-width punctuation in Chinese text: reported once for a paragraph, with what `check --fix` writes for
 * each mark.
 *
 * @param text the file's text, masked
 */
export function checkPunctuation(inlines: readonly OutlineInline[], text: string, report: Report): void {
  const around = inlines[0]?.span;
  if (!around) return;
  const run = proseRun(inlines, text);
  const marks = halfWidthMarks(run);
  const [first, ...others] = marks;
  if (!first) return;
  const edits = marks.flatMap((mark): Edit[] => {
    const span = placeOf(mark, run, around);
    return span ? [{ span, text: mark.wanted }] : [];
  });
  const more = others.length === 0 ? '' : `, and so for ${others.length} more in this text`;
  const message = `Chinese text has "${first.wanted}" here, not "${first.written.trim()}"${more}.`;
  const hint = edits.length > 0 ? '`lectern check --fix` writes it.' : 'Type it full width.';
  report(createProblem('half-width-mark', placeOf(first, run, around) ?? around, message, { hint, edits }));
}

/** Blanks behind a mark may be a line's end, which stays. */
function placeOf({ start, written }: HalfWidthMark, { places }: ProseRun, { file }: Span): Span | undefined {
  const first = places[start];
  if (first === undefined) return undefined;
  let length = 0;
  while (length < written.length && places[start + length] === first + length) length += 1;
  return length < written.trimEnd().length ? undefined : { file, start: first, end: first + length };
}
