import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../page/output-file.ts';
import type { OutputKind } from '../page/output-kinds.ts';
import { digestOf } from './digest.ts';
import type { Inputs } from './track-inputs.ts';

/** What a build was made from; equal ones make the same bytes. */
export interface BuildOrigin {
  /** Of Lectern itself: code, client, fonts, templates. */
  readonly kit: string;
  readonly outputs: readonly OutputKind[];
  readonly audience: string | undefined;
  readonly inputs: Inputs;
}

/** `.lectern-build.json` in an output folder, written last: what lies there, and what it was made from. */
export interface BuildRecord {
  readonly lectern: string;
  readonly origin: string;
  readonly inputs: Inputs;
  readonly warnings: number;
  readonly files: Readonly<Record<string, string>>;
}

export const recordName = '.lectern-build.json';

export function createRecord(
  files: readonly OutputFile[],
  origin: BuildOrigin,
  { version, warnings }: { readonly version: string; readonly warnings: number },
): BuildRecord {
  return {
    lectern: version,
    origin: digestOrigin(origin),
    inputs: origin.inputs,
    warnings,
    files: Object.fromEntries(files.map(({ path, content }) => [path, digestOf(content)])),
  };
}

export function digestOrigin({ kit, outputs, audience, inputs }: BuildOrigin): string {
  return digestOf(JSON.stringify([kit, [...outputs].sort(), audience ?? null, Object.entries(inputs)]));
}

/** A folder's record; nothing where there is none that can be read. */
export function readRecord(folder: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(join(folder, recordName), 'utf8')) as Partial<BuildRecord> | null;
    const whole =
      record?.inputs &&
      record.files &&
      typeof record.origin === 'string' &&
      typeof record.warnings === 'number';
    return whole ? (record as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}
