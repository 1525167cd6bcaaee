import type { Metrics } from '../metrics/metrics.ts';
import { helperNames } from '../outline/expression.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

const name = '[\\p{L}_][\\p{L}\\p{N}_-]*';
const pattern = new RegExp(
  `(?<!\\{)\\{\\s*((?:(?:${helperNames.join('|')})\\s+)?(${name})\\.(${name})(?=[\\s.}])[^{}\\n]*?)\\s*\\}`,
  'gu',
);

/** `{gdp.hz}` with one brace, where there is such a figure: it would show as it is written. */
export function reportSingleBraces(
  text: string,
  span: Span,
  { metrics, entities }: Metrics,
  report: Report,
): void {
  for (const [written, body = '', metric = '', entity = ''] of text.matchAll(pattern)) {
    if (!metrics.has(metric) || !(entities.has(entity) || entity === 'it')) continue;
    const at = span.file.text.indexOf(written, span.start);
    // `\{{x}}` is text on purpose: Markdown has taken its backslash and first brace away.
    if (/[{\\]/.test(span.file.text[at - 1] ?? '')) continue;
    const place = at < 0 || at >= span.end ? span : { ...span, start: at, end: at + written.length };
    const message = `${written} is text, and no figure.`;
    report(createProblem('single-brace', place, message, { hint: `Write {{${body}}}.` }));
  }
}
