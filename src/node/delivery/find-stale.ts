import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { liesInProject } from '../find-decks.ts';
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
  return [folders.public, folders.private, folders.charts]
    .map((folder) => listStale(folder, (file) => file.origin !== origin))
    .filter(({ files }) => files.size > 0);
}

function listStale(folder: string, isStale: (file: RecordedFile) => boolean): StaleFolder {
  const recorded = [...(readRecord(folder)?.files ?? [])];
  const stale = recorded.filter(([name, file]) => isStale(file) && existsSync(join(folder, name)));
  return { folder, files: new Map(stale) };
}

export interface GoneQuery {
  /** The project's root, absolute. */
  readonly home: string;
  /** `dist`, absolute. */
  readonly out: string;
  /** First folders under `dist` to look in; without them, all. */
  readonly decks: ReadonlySet<string> | undefined;
  /** Folders that were built to just now, and need no look. */
  readonly except: ReadonlySet<string>;
}

/** `<deck>/<lang>/<variant>/charts` */
const DEEPEST = 4;
/** A folder with more of them is no `dist/`. */
const MOST_FOLDERS = 2_000;

/**
 * The output folders of outlines that the project has no more. Only where the outputs lie inside the
 * project: elsewhere those of other projects may lie beside them.
 */
export function findGone({ home, out, decks, except }: GoneQuery): StaleFolder[] {
  if (!liesInProject(home, out)) return [];
  const names = decks ?? new Set([...listNames(out), ...listNames(join(out, 'private'))]);
  const tops = [...names].flatMap((name) => [join(out, name), join(out, 'private', name)]);
  return listFolders(tops)
    .filter((folder) => !except.has(folder))
    .filter((folder) => {
      const outline = readRecord(folder)?.outline;
      return outline !== undefined && !existsSync(join(home, outline));
    })
    .map((folder) => listStale(folder, () => true));
}

/** The folders, and those in them. */
function listFolders(tops: readonly string[]): string[] {
  const found: string[] = [];
  let level = tops;
  for (let depth = 0; depth < DEEPEST && found.length < MOST_FOLDERS; depth += 1) {
    found.push(...level);
    level = level.flatMap((folder) => listNames(folder).map((name) => join(folder, name)));
  }
  return found.slice(0, MOST_FOLDERS);
}

/** Folders in a folder; links are not followed. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
