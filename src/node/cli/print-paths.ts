import { relative } from 'node:path';
import type { Terminal } from './terminal.ts';

/** Files that lie there now, a line for each, as they are seen from the working folder. */
export function printPaths(paths: readonly string[], { cwd, print }: Terminal): void {
  for (const path of paths) print(`${relative(cwd, path)}\n`);
}
