import { characterWidth } from './character-width.ts';
import { cleanText } from './clean-text.ts';
import type { Problem } from './problem.ts';
import { placeOf } from './span.ts';

/**
 * A problem as it is printed:
 *
 *     slides/x/outline.md:14:9 error unknown-metric  No metric "gpd".
 *       14 | 人均{{gpd.hz}}
 *          |         ^^^
 *       Did you mean "gdp"?
 */
export function formatProblem(problem: Problem): string {
  const lines = [headLine(problem), ...frameLines(problem)];
  if (problem.related) {
    const { span, message } = problem.related;
    const { line, column } = placeOf(span);
    lines.push(`  ${message}: ${cleanText(span.file.path)}:${line}:${column}`);
  }
  if (problem.hint) lines.push(`  ${cleanText(problem.hint)}`);
  return lines.join('\n');
}

function headLine({ code, severity, message, span }: Problem): string {
  if (!span) return `${severity} ${code}  ${cleanText(message)}`;
  const { line, column } = placeOf(span);
  return `${cleanText(span.file.path)}:${line}:${column} ${severity} ${code}  ${cleanText(message)}`;
}

function frameLines({ span }: Problem): string[] {
  if (!span) return [];
  const { line, column } = placeOf(span);
  const text = span.file.text.split('\n')[line - 1] ?? '';
  if (text.trim() === '' || text.length > 400) return [];
  const before = text.slice(0, column - 1);
  const marked = text.slice(column - 1, column - 1 + Math.max(1, span.end - span.start));
  const gutter = String(line);
  const indent = [...cleanText(before)].map((char) => ' '.repeat(characterWidth(char))).join('');
  const carets = '^'.repeat(
    Math.max(
      1,
      [...cleanText(marked)].reduce((sum, char) => sum + characterWidth(char), 0),
    ),
  );
  return [`  ${gutter} | ${cleanText(text)}`, `  ${' '.repeat(gutter.length)} | ${indent}${carets}`];
}
