import { join, relative } from 'node:path';
import { cleanFolder } from '../delivery/clean-folder.ts';
import type { StaleFolder } from '../delivery/find-stale.ts';
import type { Terminal } from './terminal.ts';

const MOST_NAMED = 5;

/** Says on standard error which outputs are of an earlier state of the project. */
export function nameStale(stale: readonly StaleFolder[], terminal: Terminal): void {
  const paths = stale.flatMap(({ folder, files }) => [...files.keys()].map((name) => join(folder, name)));
  if (paths.length === 0) return;
  const what = paths.length === 1 ? '1 stale output' : `${paths.length} stale outputs`;
  terminal.error(
    `${what}; lectern build --clean removes ${paths.length === 1 ? 'it' : 'them'}:\n  ${listPaths(paths, terminal)}\n`,
  );
}

/**
 * Removes them, and says so on standard error.
 *
 * @param out `dist`, absolute
 * @throws EnvironmentError `cannot-write`
 */
export async function cleanStale(
  stale: readonly StaleFolder[],
  out: string,
  terminal: Terminal,
): Promise<void> {
  const removed: string[] = [];
  const kept: string[] = [];
  for (const folder of stale) {
    const cleaned = await cleanFolder(folder, out);
    removed.push(...cleaned.removed);
    kept.push(...cleaned.kept);
  }
  if (removed.length > 0) terminal.error(`removed ${listPaths(removed, terminal)}\n`);
  if (kept.length > 0) terminal.error(`left, as changed by hand: ${listPaths(kept, terminal)}\n`);
}

function listPaths(paths: readonly string[], { cwd }: Terminal): string {
  const named = paths.slice(0, MOST_NAMED).map((path) => relative(cwd, path));
  const more = paths.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
