import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Problem } from '../problem/problem.ts';
import { placeOf } from '../problem/span.ts';
import { fixOutline } from '../project/fix-outline.ts';
import { EnvironmentError } from './environment-error.ts';
import { replaceFile } from './replace-file.ts';

/** What was written into the author's files. */
export interface Fixes {
  readonly count: number;
  /** A line for each edit, and for each file that was left as it is. */
  readonly lines: readonly string[];
}

/**
 * Writes what problems say that should stand in their place, each file whole. A file that would then read
 * differently in anything else is left as it is.
 *
 * @param root of the project: problems' paths are relative to it
 * @throws EnvironmentError `cannot-write`
 */
export function fixOutlines(root: string, problems: readonly Problem[]): Fixes {
  const byFile = new Map<string, Edit[]>();
  for (const edit of problems.flatMap(({ edits = [] }) => edits))
    byFile.set(edit.span.file.path, [...(byFile.get(edit.span.file.path) ?? []), edit]);
  const lines: string[] = [];
  let count = 0;
  for (const [path, edits] of byFile) {
    const place = join(root, path);
    const fixed = fixOutline(path, readFileSync(place, 'utf8'), edits);
    if (fixed === undefined) {
      lines.push(`${path}: not fixed, since it would read differently in more than its punctuation`);
      continue;
    }
    write(place, path, fixed);
    count += edits.length;
    lines.push(...edits.map(describe));
  }
  return { count, lines };
}

function write(place: string, path: string, text: string): void {
  try {
    replaceFile(place, text);
  } catch (cause) {
    throw new EnvironmentError('cannot-write', `Cannot write ${path}.`, { cause });
  }
}

function describe({ span, text }: Edit): string {
  const { line, column } = placeOf(span);
  return `${span.file.path}:${line}:${column} fixed  "${span.file.text.slice(span.start, span.end)}" → "${text}"`;
}
