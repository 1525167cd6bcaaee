import { dirname, join } from 'node:path';
import type { OutputFile } from '../../page/output-file.ts';
import { EnvironmentError } from '../environment-error.ts';
import { makeFolder } from '../make-folder.ts';
import type { BuildOrigin } from './build-record.ts';
import { cannotWrite } from './cannot-write.ts';
import { deckFolders } from './output-places.ts';
import { placeFiles } from './place-files.ts';
import { planSteps } from './plan-steps.ts';
import { withFolders } from './with-folders.ts';

export interface Delivery {
  /** `dist`, absolute */
  readonly out: string;
  /** The deck's folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
  readonly version: string;
  /** From the root of the project that `out` lies in: when it is gone, the outputs are stale. */
  readonly outline: string | undefined;
  readonly origin: BuildOrigin;
  readonly warnings: number;
  /** The options that files were made with, by path. */
  readonly made?: ReadonlyMap<string, string>;
}

/**
 * Writes a build's files, each replaced whole, and last the record of what lies there. What only the
 * speaker may read goes to `private/`, so that every other folder can be published as it is.
 *
 * @returns the paths written, in the order of the files
 * @throws EnvironmentError `cannot-write`
 */
export async function deliverFiles(files: readonly OutputFile[], delivery: Delivery): Promise<string[]> {
  const folders = deckFolders(delivery.out, delivery.folder);
  const folderOf = (file: OutputFile) => (file.private ? folders.private : folders.public);
  const groups = [folders.public, folders.private]
    .map((folder) => ({ folder, files: files.filter((file) => folderOf(file) === folder) }))
    .filter((group) => group.files.length > 0);
  const used = groups.map(({ folder }) => folder);
  try {
    for (const folder of used) makeFolder(folder);
    await withFolders(used, () => placeFiles(planSteps(groups, delivery)));
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw cannotWrite(refusedFolder(error) ?? used.join(', '), error, 'untouched');
  }
  return files.map((file) => join(folderOf(file), file.path));
}

/** What failed is a folder, or a lock in one. */
function refusedFolder(error: unknown): string | undefined {
  if (!(error instanceof Error && 'path' in error && typeof error.path === 'string')) return undefined;
  return error.path.endsWith('.lectern-lock') ? dirname(error.path) : error.path;
}
