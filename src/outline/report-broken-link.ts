import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

const withBlank = /!\[[^\]\n]*\]\(([^()\n"]*\S[ \t]+\S[^()\n"]*)\)/;
const address = '(?:https?:|www\\.|#)[^\\s（）()]*|[^\\s（）()]+\\.(?:png|jpe?g|gif|webp|svg|md)';
const fullWidth = new RegExp(
  `!?\\[[^\\]\\n]*\\](?:（\\s*(?:${address})\\s*[）)]|\\(\\s*(?:${address})\\s*）)`,
);

/**
 * `![x](a map.png)` and `[x]（https://…）`: the path has a blank, or the brackets are full width.
 *
 * @param span of the text that holds its beginning; an address may have become a link of its own
 */
export function reportBrokenLink(span: Span, fileText: string, report: Report): void {
  const line = /[^\n]*/.exec(fileText.slice(span.end))?.[0] ?? '';
  const written = fileText.slice(span.start, span.end + line.length);
  // Beyond that it is no line that someone typed, and the search would take long.
  if (written.length > 5000) return;
  const match = withBlank.exec(written) ?? fullWidth.exec(written);
  if (!match || span.start + match.index >= span.end) return;
  const start = span.start + match.index;
  const what = match[0].startsWith('!') ? 'image' : 'link';
  const hint =
    match[1] === undefined
      ? 'Write the round brackets in half width: ( and ).'
      : `A path with blanks stands in angle brackets: (<${match[1]}>).`;
  const place = { ...span, start, end: start + match[0].length };
  report(createProblem('almost-marker', place, `This is text, and no ${what}.`, { hint }));
}
