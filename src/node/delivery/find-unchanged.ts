import { join } from 'node:path';
import type { OutputKind } from '../../project/output-kinds.ts';
import type { ProjectFiles } from '../../project/project.ts';
import type { Variant } from '../../project/variant.ts';
import { digestOf } from '../digest.ts';
import { digestInput } from '../track-inputs.ts';
import { digestOrigin, type RecordedFile, readPlainFile, readRecord } from './build-record.ts';
import { type DeckFolders, type PaperOptions, placeOutputs } from './output-places.ts';

export interface UnchangedQuery extends PaperOptions {
  readonly folders: DeckFolders;
  readonly kit: string;
  readonly outputs: readonly OutputKind[];
  readonly variant: Variant;
  readonly files: ProjectFiles;
}

/** What earlier builds left, if it was made from just these inputs and still lies there whole. */
export interface Unchanged {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly warnings: number;
  readonly origin: string;
}

/** Builds with other outputs count too: what a file is made from doesn't depend on those beside it. */
export function findUnchanged(query: UnchangedQuery): Unchanged | undefined {
  const { outputs, folders } = query;
  const places = placeOutputs(outputs, query);
  const records = {
    public: places.some((place) => !place.private) ? readRecord(folders.public) : undefined,
    private: places.some((place) => place.private) ? readRecord(folders.private) : undefined,
  };
  const [origin, ...others] = new Set(
    places.map((place) => records[place.private ? 'private' : 'public']?.origin),
  );
  const record = records.public ?? records.private;
  if (origin === undefined || others.length > 0 || !record) return undefined;
  const found = places.map(({ file, private: isPrivate, made }) => {
    const side = isPrivate ? 'private' : 'public';
    return { path: join(folders[side], file), made, recorded: records[side]?.files.get(file) };
  });
  const isWhole =
    found.every(({ recorded, made }) => recorded?.origin === origin && recorded.made === made) &&
    originNow(Object.keys(record.inputs), query) === origin &&
    found.every(({ path, recorded }) => liesWhole(path, recorded));
  if (!isWhole) return undefined;
  return {
    paths: found.map(({ path }) => path),
    warnings: Math.max(0, ...found.map(({ recorded }) => recorded?.warnings ?? 0)),
    origin,
  };
}

function originNow(inputs: readonly string[], { kit, variant, files }: UnchangedQuery): string {
  const digests = Object.fromEntries(inputs.map((path) => [path, digestInput(files.readBytes(path))]));
  return digestOrigin({ kit, variant, inputs: digests });
}

function liesWhole(path: string, recorded: RecordedFile | undefined): boolean {
  try {
    const content = readPlainFile(path);
    return content !== undefined && digestOf(content) === recorded?.digest;
  } catch {
    return false;
  }
}
