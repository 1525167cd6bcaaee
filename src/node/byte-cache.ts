import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { holdSignals } from './hold-signals.ts';
import { makeFolder } from './make-folder.ts';
import { replaceFile } from './replace-file.ts';
import { readTemporaryName, sweepFolder } from './temporary-files.ts';

/** What can be made again, by key. Neither function ever fails: a cache may cost time, never a build. */
export interface ByteCache {
  readonly read: (key: string) => Uint8Array | undefined;
  readonly write: (entries: readonly (readonly [key: string, bytes: Uint8Array])[]) => Promise<void>;
}

const DIGEST_BYTES = 32;

/**
 * A folder of entries, each stored behind its digest so that a damaged one counts as absent.
 *
 * @param mostFiles beyond which the oldest quarter goes
 */
export function openByteCache(folder: string, mostFiles: number): ByteCache {
  sweepFolder(folder);
  return {
    read(key) {
      try {
        const stored = readFileSync(join(folder, key));
        const bytes = stored.subarray(DIGEST_BYTES);
        return digest(bytes).equals(stored.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    async write(entries) {
      try {
        await holdSignals(() => {
          makeFolder(folder, 0o700);
          for (const [key, bytes] of entries)
            replaceFile(join(folder, key), Buffer.concat([digest(bytes), bytes]), 0o600, false);
        });
        await pruneFolder(folder, mostFiles);
      } catch {
        // A full or read-only disk: the entries are made again next time.
      }
    },
  };
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Live preview makes new entries with each character typed; the oldest files go. */
async function pruneFolder(folder: string, mostFiles: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => readTemporaryName(name) === undefined);
  if (names.length <= mostFiles) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, writtenAt: (await stat(join(folder, name))).mtimeMs })),
  );
  files.sort((a, b) => b.writtenAt - a.writtenAt);
  await Promise.all(
    files.slice(Math.floor(mostFiles * 0.75)).map(({ name }) => rm(join(folder, name), { force: true })),
  );
}
