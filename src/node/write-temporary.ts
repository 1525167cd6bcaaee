import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeQuietly } from './remove-quietly.ts';
import { createTemporaryName } from './temporary-files.ts';

/**
 * Writes what a file is to hold beside it, down to the disk: after a rename, a power cut leaves no empty file.
 *
 * @returns the temporary file's path
 * @throws the file system's error; then there is no temporary file
 */
export function writeTemporary(path: string, content: Uint8Array | string, mode: number): string {
  const temporary = join(dirname(path), createTemporaryName(basename(path), 'tmp'));
  try {
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}
