import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { removeQuietly } from '../remove-quietly.ts';
import { createTemporaryName, sweepFolder } from '../temporary-files.ts';

/** Folders are this build's until it releases them; or another process has one. */
export type FolderLock =
  | { readonly kind: 'locked'; readonly release: () => void }
  | { readonly kind: 'busy'; readonly pid: number; readonly path: string };

/**
 * Locks all of the folders or none. Each process puts down a file of its own name and then looks for
 * others, so one of two always sees the other; and unlike one shared file, a dead process's can be removed
 * without the danger that it is a living one's by then. Sweeps the folders.
 *
 * @throws the file system's error
 */
export function lockFolders(folders: readonly string[]): FolderLock {
  const own: string[] = [];
  const release = () => {
    for (const path of own) removeQuietly(path);
  };
  try {
    for (const folder of folders) {
      const path = join(folder, createTemporaryName('delivery', 'lock'));
      const before = findOther(folder, path);
      if (!before) {
        closeSync(openSync(path, 'wx', 0o644));
        own.push(path);
      }
      const other = before ?? findOther(folder, path);
      if (other) {
        release();
        return other;
      }
    }
    return { kind: 'locked', release };
  } catch (error) {
    release();
    throw error;
  }
}

function findOther(folder: string, own: string): Extract<FolderLock, { kind: 'busy' }> | undefined {
  for (const [name, { kind, pid }] of sweepFolder(folder)) {
    const path = join(folder, name);
    if (kind === 'lock' && path !== own) return { kind: 'busy', pid, path };
  }
  return undefined;
}
