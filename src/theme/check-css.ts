import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';

/** A style sheet fetches nothing and cannot end its own style element. */
export function checkCss(css: TextFile, report: Report): void {
  for (const match of css.text.matchAll(/<\/?style|@import|url\(\s*(?!["']?data:)|\\(?=[0-9a-f])/gi)) {
    const span = { file: css, start: match.index, end: match.index + match[0].length };
    report(
      createProblem('theme-error', span, `"${match[0]}" is not allowed in a theme.`, {
        hint: 'Images stand as data: URLs; nothing is imported.',
      }),
    );
  }
}
