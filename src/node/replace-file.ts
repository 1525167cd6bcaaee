import { renameSync } from 'node:fs';
import { removeQuietly } from './remove-quietly.ts';
import { writeTemporary } from './write-temporary.ts';

/**
 * Replaces a file whole: whoever reads it sees the old bytes or the new ones, never a part of them.
 *
 * @throws the file system's error
 */
export function replaceFile(
  path: string,
  content: Uint8Array | string,
  mode: number = 0o644,
  isDurable: boolean = true,
): void {
  const temporary = writeTemporary(path, content, mode, isDurable);
  try {
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
