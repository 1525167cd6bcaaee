import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** Font faces by key. Neither function ever fails: a cache may cost time, never a build. */
export interface FaceCache {
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, face: Uint8Array) => Promise<void>;
}

const DIGEST_BYTES = 32;
const MOST_FILES = 400;
const FILES_AFTER_PRUNING = 300;

/** A folder of faces, each stored behind its digest so that a damaged one counts as absent. */
export function openFaceCache(folder: string): FaceCache {
  return {
    async read(key) {
      try {
        const stored = await readFile(join(folder, key));
        const face = stored.subarray(DIGEST_BYTES);
        return digest(face).equals(stored.subarray(0, DIGEST_BYTES)) ? face : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, face) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await replaceFile(join(folder, key), Buffer.concat([digest(face), face]), 0o600);
        await pruneFolder(folder);
      } catch {
        // A full or read-only disk: the face is made again next time.
      }
    },
  };
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Live preview makes a new face with each new character typed; the oldest files go. */
async function pruneFolder(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, writtenAt: (await stat(join(folder, name))).mtimeMs })),
  );
  files.sort((a, b) => b.writtenAt - a.writtenAt);
  await Promise.all(
    files.slice(FILES_AFTER_PRUNING).map(({ name }) => rm(join(folder, name), { force: true })),
  );
}
