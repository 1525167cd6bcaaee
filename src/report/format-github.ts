import type { Problem } from '../problem/problem.ts';
import { locateProblem } from './located-problem.ts';

/** Workflow commands that GitHub Actions turns into annotations: `::error file=…,line=…::message` */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { severity, code, message, hint, file, line, column, endLine, endColumn } =
        locateProblem(problem);
      const properties = { file, line, col: column, endLine, endColumn, title: code };
      const written = Object.entries(properties).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
      );
      return `::${severity} ${written.join(',')}::${escapeData(hint === undefined ? message : `${message}\n${hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
