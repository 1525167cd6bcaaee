import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A file, or a new folder, that lies in a folder only while a process writes there. */
export interface TemporaryName {
  /** `tmp`: what is written before it has its name. `lock`: somebody delivers here. */
  readonly kind: 'tmp' | 'lock';
  readonly pid: number;
}

/** `.index.html.4711.9f3a6c1e.lectern-tmp`: says itself whose it is, so that no other process's is removed. */
export function createTemporaryName(name: string, kind: TemporaryName['kind']): string {
  return `.${name}.${process.pid}.${randomBytes(4).toString('hex')}.lectern-${kind}`;
}

export function readTemporaryName(name: string): TemporaryName | undefined {
  const match = /^\..+\.([1-9]\d{0,9})\.[0-9a-f]{8}\.lectern-(tmp|lock)$/.exec(name);
  return match ? { kind: match[2] === 'lock' ? 'lock' : 'tmp', pid: Number(match[1]) } : undefined;
}

/** A delivery takes seconds; a lock this old has a process id that came to another process. */
const LOCK_LIFETIME_MS = 10 * 60_000;

/**
 * Removes what processes that were killed left half written, and nothing else. Never fails: what can't be
 * removed stays until next time.
 *
 * @param isOwn asked where others have files, too
 * @returns those that are still in use, by file name
 */
export function sweepFolder(
  folder: string,
  isOwn: (path: string) => boolean = () => true,
): ReadonlyMap<string, TemporaryName> {
  const used = new Map<string, TemporaryName>();
  for (const name of listNames(folder)) {
    const temporary = readTemporaryName(name);
    if (temporary === undefined) continue;
    const path = join(folder, name);
    if (!isOwn(path)) continue;
    if (!isAbandoned(path, temporary)) used.set(name, temporary);
    else {
      try {
        rmSync(path, { recursive: true });
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
