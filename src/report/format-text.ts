import { formatProblem } from '../problem/code-frame.ts';
import type { Problem } from '../problem/problem.ts';

/** Shown of one file; the rest is counted. */
const MOST_PER_FILE = 20;

/** Problems as a terminal shows them, a file's first twenty whole. */
export function formatText(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const path = problem.span?.file.path ?? '';
    byFile.set(path, [...(byFile.get(path) ?? []), problem]);
  }
  return [...byFile]
    .map(([path, own]) => {
      const shown = own.slice(0, MOST_PER_FILE).map((problem) => `${formatProblem(problem)}\n`);
      const rest = own.slice(MOST_PER_FILE);
      return shown.join('') + (rest.length === 0 ? '' : `${path}: and ${countProblems(rest)} more\n`);
    })
    .join('');
}

/** `2 errors and 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => {
    const found = problems.filter((problem) => problem.severity === severity).length;
    return found === 0 ? [] : [`${found} ${severity}${found === 1 ? '' : 's'}`];
  };
  return [...count('error'), ...count('warning')].join(' and ');
}
