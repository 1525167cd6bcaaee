import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Not with `recursive`: Node's own loop never ends where the system
 * answers ENOENT for a folder whose parent is there, as `/proc` does.
 *
 * @throws the file system's error
 */
export function makeFolder(folder: string, mode: number = 0o777): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another build may just have made it.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Why it can't be seen, making it will tell.
    return false;
  }
}
