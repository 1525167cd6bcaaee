import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordedFile, readRecord } from './build-record.ts';
import type { DeckFolders } from './output-places.ts';

/** Files of Lectern's in one folder that are of an earlier state of their deck. */
export interface StaleFolder {
  /** Absolute. */
  readonly folder: string;
  /** Those that are there, by name. */
  readonly files: ReadonlyMap<string, RecordedFile>;
}

/** What lies in a deck's folders from other inputs than those that it has just been built from. */
export function findStale(folders: DeckFolders, origin: string): StaleFolder[] {
  return [folders.public, folders.private]
    .map((folder) => listStale(folder, (file) => file.origin !== origin))
    .filter(({ files }) => files.size > 0);
}

export function listStale(folder: string, isStale: (file: RecordedFile) => boolean): StaleFolder {
  const recorded = [...(readRecord(folder)?.files ?? [])];
  const stale = recorded.filter(([name, file]) => isStale(file) && existsSync(join(folder, name)));
  return { folder, files: new Map(stale) };
}
