import { existsSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { EnvironmentError } from '../environment-error.ts';
import { replaceFile } from '../replace-file.ts';
import { readPlainFile, readRecord, recordName, writeRecord } from './build-record.ts';
import { cannotWrite } from './cannot-write.ts';
import type { StaleFolder } from './find-stale.ts';
import { withFolders } from './with-folders.ts';

/** Absolute paths. */
export interface Cleaned {
  readonly removed: readonly string[];
  /** Changed since Lectern wrote them: somebody's own by now, and no longer in the record. */
  readonly kept: readonly string[];
}

/**
 * Removes stale files as far as they are what the record says, and the folders that this empties, up to
 * `out`.
 *
 * @throws EnvironmentError `cannot-write`
 */
export async function cleanFolder(stale: StaleFolder, out: string): Promise<Cleaned> {
  const { folder } = stale;
  try {
    const cleaned = await withFolders([folder], () => removeFiles(stale));
    removeEmpty(folder, out);
    return cleaned;
  } catch (error) {
    // Another build cleaned it first.
    if (!existsSync(folder)) return { removed: [], kept: [] };
    if (error instanceof EnvironmentError) throw error;
    throw cannotWrite(folder, error, 'mixed');
  }
}

function removeFiles({ folder, files }: StaleFolder): Cleaned {
  const record = readRecord(folder);
  const removed: string[] = [];
  const kept: string[] = [];
  for (const [name, found] of files) {
    const recorded = record?.files.get(name);
    // Built again by another process meanwhile.
    if (recorded?.origin !== found.origin) continue;
    const path = join(folder, name);
    const content = readPlainFile(path);
    if (content !== undefined && digestOf(content) === recorded.digest) {
      unlinkSync(path);
      removed.push(path);
    } else if (existsSync(path)) kept.push(path);
  }
  const left = [...(record?.files ?? [])].filter(([name, { origin }]) => files.get(name)?.origin !== origin);
  const recordPath = join(folder, recordName);
  if (record && left.length > 0) replaceFile(recordPath, writeRecord({ ...record, files: new Map(left) }));
  else if (record) unlinkSync(recordPath);
  return { removed, kept };
}

function removeEmpty(folder: string, out: string): void {
  for (let at = folder; at !== out && dirname(at) !== at; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
