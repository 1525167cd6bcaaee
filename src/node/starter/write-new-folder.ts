import { lstatSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cannotWrite } from '../delivery/cannot-write.ts';
import { EnvironmentError } from '../environment-error.ts';
import { holdSignals } from '../hold-signals.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import { createTemporaryName, sweepFolder } from '../temporary-files.ts';
import type { StarterFile } from './starter.ts';

/**
 * Makes a folder with files in it, all of it or nothing: it has its name only when it is whole.
 *
 * @param shown its path as messages name it
 * @throws EnvironmentError `usage` where something of that name is, `cannot-write`
 */
export async function writeNewFolder(
  folder: string,
  files: readonly StarterFile[],
  shown: string,
): Promise<void> {
  refuseTaken(folder, shown);
  sweepFolder(dirname(folder));
  const temporary = join(dirname(folder), createTemporaryName(basename(folder), 'tmp'));
  await holdSignals(() => {
    try {
      for (const { path, content } of files) {
        const file = join(temporary, path);
        makeFolder(dirname(file));
        replaceFile(file, content);
      }
      // Others may have been as quick.
      refuseTaken(folder, shown);
      renameSync(temporary, folder);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      throw error instanceof EnvironmentError ? error : cannotWrite(shown, error, 'nothing');
    }
  });
}

/** Whatever it is: a folder that holds nothing, too, is somebody's. */
function refuseTaken(folder: string, shown: string): void {
  let found: boolean;
  try {
    found = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw cannotWrite(shown, error, 'nothing');
  }
  if (!found) return;
  throw new EnvironmentError('usage', `${shown} is there already.`, {
    hint: 'Nothing was changed. Take another name.',
  });
}
