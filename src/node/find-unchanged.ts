import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputKind } from '../page/output-kinds.ts';
import type { ProjectFiles } from '../project/project.ts';
import { type BuildRecord, digestOrigin, readRecord } from './build-record.ts';
import { digestOf } from './digest.ts';
import { digestInput } from './track-inputs.ts';

export interface UnchangedQuery {
  /** Folders that the outputs go to: the public one, the private one. */
  readonly folders: readonly string[];
  readonly kit: string;
  readonly outputs: readonly OutputKind[];
  readonly audience: string | undefined;
  readonly files: ProjectFiles;
}

/** What an earlier build left, if it was made from just these inputs and still lies there whole. */
export interface Unchanged {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly warnings: number;
}

export function findUnchanged({
  folders,
  kit,
  outputs,
  audience,
  files,
}: UnchangedQuery): Unchanged | undefined {
  const records = folders.map((folder) => readRecord(folder));
  const whole = records.every(
    (record, index): record is BuildRecord =>
      record !== undefined &&
      isCurrent(record, { kit, outputs, audience }, files) &&
      liesWhole(folders[index] ?? '', record),
  );
  if (!whole) return undefined;
  return {
    paths: records.flatMap((record, index) =>
      Object.keys(record.files).map((path) => join(folders[index] ?? '', path)),
    ),
    warnings: Math.max(0, ...records.map(({ warnings }) => warnings)),
  };
}

function isCurrent(
  record: BuildRecord,
  made: Pick<UnchangedQuery, 'kit' | 'outputs' | 'audience'>,
  files: ProjectFiles,
): boolean {
  const inputs = Object.fromEntries(
    Object.keys(record.inputs).map((path) => [path, digestInput(files.readBytes(path))]),
  );
  return digestOrigin({ ...made, inputs }) === record.origin;
}

function liesWhole(folder: string, { files }: BuildRecord): boolean {
  return Object.entries(files).every(([path, digest]) => {
    try {
      return digestOf(readFileSync(join(folder, path))) === digest;
    } catch {
      return false;
    }
  });
}
