import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../page/output-file.ts';
import { type BuildOrigin, createRecord, recordName } from './build-record.ts';
import { EnvironmentError } from './environment-error.ts';
import { replaceFile } from './replace-file.ts';

export interface Delivery {
  /** `dist`, absolute */
  readonly out: string;
  /** The deck's folder under it: `why-hangzhou/zh`. */
  readonly folder: string;
  readonly version: string;
  readonly origin: BuildOrigin;
  readonly warnings: number;
}

/**
 * Writes a build's files, each replaced whole, and last the record of what was written. What only the
 * speaker may read goes to `private/`, so that every other folder can be published as it is.
 *
 * @returns the paths written, in the order of the files
 */
export async function deliverFiles(files: readonly OutputFile[], delivery: Delivery): Promise<string[]> {
  const { out, folder } = delivery;
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
      const record = createRecord(own, delivery.origin, delivery);
      await replaceFile(join(base, recordName), `${JSON.stringify(record, null, 2)}\n`);
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
