import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readTemporaryName, type TemporaryName } from './temporary-name.ts';

/** A delivery takes seconds; a lock this old has a process id that came to another process. */
const LOCK_LIFETIME_MS = 10 * 60_000;

/**
 * Removes the temporary files of processes that were killed, and no other file. Never fails: what can't be
 * removed stays until next time.
 *
 * @returns those that are still in use, by file name
 */
export function sweepFolder(folder: string): ReadonlyMap<string, TemporaryName> {
  const used = new Map<string, TemporaryName>();
  for (const name of listNames(folder)) {
    const temporary = readTemporaryName(name);
    if (temporary === undefined) continue;
    const path = join(folder, name);
    if (!isAbandoned(path, temporary)) used.set(name, temporary);
    else {
      try {
        unlinkSync(path);
      } catch {
        // Another build may have swept it, or the folder is read-only, which the delivery will say.
      }
    }
  }
  return used;
}

function isAbandoned(path: string, { kind, pid }: TemporaryName): boolean {
  if (!isAlive(pid)) return true;
  const writtenAt = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  // In a container the process before this one had the same id.
  if (pid === process.pid) return writtenAt < Date.now() - process.uptime() * 1000;
  return kind === 'lock' && writtenAt < Date.now() - LOCK_LIFETIME_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
