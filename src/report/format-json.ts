import type { Problem } from '../problem/problem.ts';
import { locateProblem } from './located-problem.ts';

/** `{ "problems": [ … ] }` */
export function formatJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems: problems.map(locateProblem) }, null, 2)}\n`;
}
