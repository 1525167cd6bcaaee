import { createProblem, type Report } from '../problem/problem.ts';
import { parseRemixLock } from './parse-remix-lock.ts';
import type { ProjectFiles } from './project.ts';
import { LOCK_NAME, type RemixLock } from './remix-lock.ts';
import { resolvePath } from './resolve-path.ts';

/** The lock beside an outline; without one nobody asked to be told. */
export function readRemixLock(
  outline: string,
  files: ProjectFiles,
  report: Report,
): RemixLock | 'missing' | 'broken' {
  const path = resolvePath(LOCK_NAME, outline) ?? LOCK_NAME;
  const read = files.readText(path);
  if (read.kind === 'missing') return 'missing';
  if (read.kind === 'found') return parseRemixLock(read.content, report) ?? 'broken';
  const why = read.kind === 'outside' ? 'it leads out of the project' : read.reason;
  report(createProblem('bad-lock', undefined, `${path} cannot be read: ${why}.`));
  return 'broken';
}
