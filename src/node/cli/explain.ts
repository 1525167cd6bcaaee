import { suggestName } from '../../problem/nearest-name.ts';
import { problemSubjects, type Subject } from '../../problem/problem-subjects.ts';
import { formatExplanation, formatSubjects } from '../../report/format-explanation.ts';
import { problemsPage } from '../../report/problems-page.ts';
import { EnvironmentError } from '../environment-error.ts';
import { environmentKinds } from '../environment-kinds.ts';
import { readExplainFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

const subjects: readonly Subject[] = [
  ...problemSubjects,
  { title: 'The command line and the machine', kinds: environmentKinds },
];

/** `lectern explain CODE`: what a problem is, why it matters, how to mend it. Returns the exit code. */
export function explainCommand(args: readonly string[], terminal: Terminal): number {
  const { codes, format } = readExplainFlags(args);
  for (const code of codes) requireCode(code);
  if (format === 'markdown') terminal.print(problemsPage(chooseSubjects(codes)));
  else if (codes.length === 0) terminal.print(formatSubjects(subjects));
  else {
    const kinds = chooseSubjects(codes).flatMap((subject) => Object.entries(subject.kinds));
    terminal.print(kinds.map(([code, kind]) => formatExplanation(code, kind)).join('\n\n'));
  }
  return 0;
}

function requireCode(code: string): void {
  const known = subjects.flatMap(({ kinds }) => Object.keys(kinds));
  if (known.includes(code)) return;
  const hint = suggestName(code, known) ?? '`lectern explain` alone lists them all.';
  throw new EnvironmentError('usage', `There is no problem "${code}".`, { hint });
}

/** With the codes asked for alone; without any, whole. */
function chooseSubjects(codes: readonly string[]): readonly Subject[] {
  if (codes.length === 0) return subjects;
  return subjects
    .map(({ title, kinds }) => ({
      title,
      kinds: Object.fromEntries(Object.entries(kinds).filter(([code]) => codes.includes(code))),
    }))
    .filter(({ kinds }) => Object.keys(kinds).length > 0);
}
