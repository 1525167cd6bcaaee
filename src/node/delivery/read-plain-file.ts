import { lstatSync, readFileSync } from 'node:fs';

/**
 * A file's bytes, if it is a file itself: a link could lead out of the output folder, a pipe would never end.
 *
 * @throws the file system's error, but for a missing file
 */
export function readPlainFile(path: string, largest: number = Number.POSITIVE_INFINITY): Buffer | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= largest ? readFileSync(path) : undefined;
}
