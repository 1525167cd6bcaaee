import { lstatSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemporaryName, sweepFolder } from '../temporary-files.ts';

/** The folder that a browser keeps its own files in while it runs. */
export interface BrowserProfile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** An empty one. Those of runs that were killed are removed, as far as they are this user's. */
export function createProfile(): BrowserProfile {
  const place = tmpdir();
  sweepFolder(place, isOwn);
  const folder = join(place, createTemporaryName('browser', 'tmp'));
  mkdirSync(folder, { mode: 0o700 });
  return {
    folder,
    async remove() {
      // The browser's processes may still write for a moment.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => {});
    },
  };
}

function isOwn(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();
}
