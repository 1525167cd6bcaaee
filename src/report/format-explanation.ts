import { characterWidth } from '../problem/character-width.ts';
import type { ExplainedKind, Subject } from '../problem/problem-subjects.ts';
import { exampleCaptions } from './example-captions.ts';

const WIDTH = 80;

/**
 * A code explained, for a terminal:
 *
 *     unknown-metric (error): Not a metric
 *
 *     What
 *       The metrics files define no metric of this name. …
 */
export function formatExplanation(code: string, kind: ExplainedKind): string {
  const { severity, title, what, why, mend, example } = kind;
  const waiver = kind.rule
    ? ['', ...wrap(ruleSentence), '', `    allow: {${code}: why it may stand here}`]
    : [];
  const sections = [
    ['What', ...wrap(what)],
    ['Why', ...wrap(why)],
    ['Mend', ...wrap(mend), ...waiver],
    [`Example, ${exampleCaptions[example.place].where}`, ...snippet('Wrong', example.wrong)],
    snippet('Right', example.right),
  ];
  return `${[[`${code} (${severity}): ${title}`], ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Said of every rule, wherever it is explained. */
export const ruleSentence =
  'It is a rule of honest comparison: a chart block, a slide or the front matter may set it aside with a reason, which is printed.';

/** All codes by subject, a line each. */
export function formatSubjects(subjects: readonly Subject[]): string {
  const codes = subjects.flatMap(({ kinds }) => Object.keys(kinds));
  const column = Math.max(...codes.map((code) => code.length)) + 2;
  return subjects
    .map(({ title, kinds }) => {
      const lines = Object.entries(kinds).map(([code, kind]) => `  ${code.padEnd(column)}${kind.title}\n`);
      return `${title}\n${lines.join('')}`;
    })
    .join('\n');
}

function snippet(caption: string, lines: readonly string[]): string[] {
  return [`  ${caption}`, ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
}

/** Indented by two, and no line wider than the terminal of old. Code between backticks stays on one line. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.match(/(?:`[^`]*`|[^ `])+/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && columnsOf(longer) <= WIDTH) lines.splice(-1, 1, longer);
    else lines.push(`  ${word}`);
  }
  return lines;
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + characterWidth(char), 0);
}
