import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeQuietly } from './remove-quietly.ts';
import { createTemporaryName } from './temporary-files.ts';

/**
 * Writes what a file is to hold beside it, down to the disk: after a rename, a power cut leaves no empty file.
 *
 * @param isDurable false for what can be made again, and is checked when it is read
 * @returns the temporary file's path
 * @throws the file system's error; then there is no temporary file
 */
export function writeTemporary(
  path: string,
  content: Uint8Array | string,
  mode: number,
  isDurable: boolean,
): string {
  const temporary = join(dirname(path), createTemporaryName(basename(path), 'tmp'));
  try {
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, content);
      if (isDurable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
