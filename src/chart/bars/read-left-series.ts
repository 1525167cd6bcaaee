import type { FigureContext } from '../../figure/find-observations.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import { createProblem } from '../../problem/problem.ts';
import type { OpenBlock } from '../open-block.ts';
import type { Grid } from './grid.ts';
import type { StackForm } from './plan-stacked-bars.ts';

/** `left: [disagree]`: the series that go to the other side of zero, where there are such. */
export function readLeftSeries(
  { series }: Grid,
  block: OpenBlock,
  form: StackForm,
  { report }: FigureContext,
): ReadonlySet<string> | undefined {
  const words = block.words('left');
  if (form !== 'diverging') {
    if (!words) return new Set();
    const { keySpan } = block.fields.entry('left') ?? { keySpan: block.span };
    const hint = 'Write `arrange: diverging`, or leave `left` out.';
    report(createProblem('wrong-type', keySpan, 'Only diverging bars go to the left.', { hint }));
    return undefined;
  }
  const ids = series.map(({ id }) => id);
  if (!words) {
    const hint = `Name the series that go to the left: left: [${ids[0]}].`;
    report(createProblem('missing-key', block.span, 'Diverging bars have no "left".', { hint }));
    return undefined;
  }
  const unknown = words.filter(({ text }) => !ids.includes(text));
  for (const { text, span } of unknown) {
    const hint = suggestName(text, ids) ?? `Its series: ${ids.join(', ')}.`;
    report(createProblem('unknown-value', span, `"${text}" is not among the chart's series.`, { hint }));
  }
  if (unknown.length > 0) return undefined;
  if (words.length < ids.length) return new Set(words.map(({ text }) => text));
  const { keySpan } = block.fields.entry('left') ?? { keySpan: block.span };
  const hint = 'Leave out of `left` those that go to the right.';
  report(createProblem('wrong-type', keySpan, 'Every series goes to the left.', { hint }));
  return undefined;
}
