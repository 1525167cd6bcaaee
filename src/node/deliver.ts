import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../page/output-file.ts';
import { EnvironmentError } from './environment-error.ts';
import { replaceFile } from './replace-file.ts';

export interface Delivery {
  /** `dist`, absolute */
  readonly out: string;
  /** The deck's folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
  readonly version: string;
}

/**
 * Writes a build's files, each replaced whole, and last the record of what was written. What only the
 * speaker may read goes to `private/`, so that every other folder can be published as it is.
 *
 * @returns the paths written, in the order of the files
 */
export async function deliverFiles(
  files: readonly OutputFile[],
  { out, folder, version }: Delivery,
): Promise<string[]> {
  const groups = [
    { base: join(out, folder), own: files.filter((file) => !file.private) },
    { base: join(out, 'private', folder), own: files.filter((file) => file.private) },
  ].filter(({ own }) => own.length > 0);
  try {
    for (const { base, own } of groups) {
      for (const { path, content } of own) {
        await mkdir(dirname(join(base, path)), { recursive: true });
        await replaceFile(join(base, path), content);
      }
      await replaceFile(join(base, '.lectern-build.json'), recordOf(own, version));
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError('cannot-write', `Cannot write to ${join(out, folder)}: ${reason}.`, {
      hint: 'What was there before is untouched. Name another folder with --out.',
      cause,
    });
  }
  return files.map((file) => join(out, file.private ? 'private' : '', folder, file.path));
}

function recordOf(files: readonly OutputFile[], version: string): string {
  const digests = Object.fromEntries(
    files.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]),
  );
  return `${JSON.stringify({ lectern: version, files: digests }, null, 2)}\n`;
}
