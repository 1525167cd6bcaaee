import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from '../../project/variant.ts';
import { digestOf } from '../digest.ts';
import type { Inputs } from '../track-inputs.ts';

/** What a build was made from; equal ones make the same bytes. */
export interface BuildOrigin {
  /** Digest of Lectern itself: code, client, fonts, templates. */
  readonly kit: string;
  readonly variant: Variant;
  readonly inputs: Inputs;
}

/** `.lectern-build.json` in an output folder: which files there are Lectern's, and what they were made from. */
export interface BuildRecord {
  readonly lectern: string;
  /** The deck's outline, from the project's root; absent where the folder lies outside the project. */
  readonly outline: string | undefined;
  /** Of the last build: its digest, and the inputs that it comes from. */
  readonly origin: string;
  readonly inputs: Inputs;
  /** By file name. */
  readonly files: ReadonlyMap<string, RecordedFile>;
}

export interface RecordedFile {
  readonly digest: string;
  readonly origin: string;
  readonly warnings: number;
  /** The options that it was made with; '' where it has none. */
  readonly made: string;
}

export const recordName = '.lectern-build.json';

const LARGEST = 4 * 1024 * 1024;

export function digestOrigin({ kit, variant, inputs }: BuildOrigin): string {
  const { audience = null, minutes = null, entity = null, metrics = null } = variant;
  return digestOf(JSON.stringify([kit, audience, minutes, entity, metrics, Object.entries(inputs)]));
}

export function writeRecord(record: BuildRecord): string {
  return `${JSON.stringify({ ...record, files: Object.fromEntries(record.files) }, null, 2)}\n`;
}

/** A folder's record; nothing where there is none, or one that is not whole. */
export function readRecord(folder: string): BuildRecord | undefined {
  try {
    const content = readPlainFile(join(folder, recordName), LARGEST);
    return content && checkRecord(JSON.parse(content.toString('utf8')));
  } catch {
    return undefined;
  }
}

/**
 * A file's bytes, if it is a file itself: a link could lead out of the output folder, a pipe would never end.
 *
 * @throws the file system's error, but for a missing file
 */
export function readPlainFile(path: string, largest: number = Number.POSITIVE_INFINITY): Buffer | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= largest ? readFileSync(path) : undefined;
}

function checkRecord(value: unknown): BuildRecord | undefined {
  if (!isObject(value)) return undefined;
  const { lectern, outline, origin, inputs, files } = value;
  if (typeof lectern !== 'string' || typeof origin !== 'string' || !isObject(inputs) || !isObject(files))
    return undefined;
  const listed = Object.entries(files);
  const sources = Object.entries(inputs);
  if (!listed.every(isRecordedFile) || !sources.every(isRecordedInput)) return undefined;
  return {
    lectern,
    outline: typeof outline === 'string' ? outline : undefined,
    origin,
    inputs: Object.fromEntries(sources),
    files: new Map(listed),
  };
}

/** Names only, so that a record can never lead out of its folder. */
function isRecordedFile(entry: [string, unknown]): entry is [string, RecordedFile] {
  const [name, file] = entry;
  return (
    !/[/\\\0:]/.test(name) &&
    !['', '.', '..', recordName].includes(name) &&
    isObject(file) &&
    typeof file['digest'] === 'string' &&
    typeof file['origin'] === 'string' &&
    typeof file['warnings'] === 'number' &&
    typeof file['made'] === 'string'
  );
}

function isRecordedInput(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string' && !entry[0].includes('\0');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
