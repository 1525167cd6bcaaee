import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeQuietly } from '../remove-quietly.ts';
import { writeTemporary } from '../write-temporary.ts';
import { cannotWrite } from './cannot-write.ts';
import type { Step } from './plan-steps.ts';

/**
 * Replaces files: all are written beside their places first, and only when nothing more can fill the disk
 * does each get its name.
 *
 * @throws EnvironmentError `cannot-write`; no temporary file is left
 */
export function placeFiles(steps: readonly Step[]): void {
  const written: { readonly path: string; readonly temporary: string }[] = [];
  let placed = 0;
  let at = '';
  try {
    for (const { path, content } of steps) {
      at = path;
      written.push({ path, temporary: writeTemporary(path, content, 0o644, true) });
    }
    for (const { path, temporary } of written) {
      at = path;
      renameSync(temporary, path);
      placed += 1;
    }
  } catch (cause) {
    for (const { temporary } of written.slice(placed)) removeQuietly(temporary);
    throw cannotWrite(at, cause, placed === 0 ? 'untouched' : 'mixed');
  }
  for (const folder of new Set(steps.map(({ path }) => dirname(path)))) syncFolder(folder);
}

/** The new names, too, down to the disk. Not every system can; the files themselves are safe already. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders.
  }
}
