import type { FileResult, ProjectFiles } from '../project/project.ts';
import { decodeText } from './decode-text.ts';
import { digestOf } from './digest.ts';

/** What a build read: a digest for each file, or why there was none. */
export type Inputs = Readonly<Record<string, string>>;

export interface TrackedFiles {
  readonly files: ProjectFiles;
  /** All that was asked for so far. */
  inputs(): Inputs;
}

/**
 * The same files, with a record of what was read: equal inputs make equal outputs. Each is read once, so
 * that what is recorded is what was built from, even if the file is saved meanwhile.
 *
 * @param before what has been read already
 */
export function trackInputs(files: ProjectFiles, before: Inputs = {}): TrackedFiles {
  const seen = new Map<string, FileResult<Uint8Array>>();
  const readBytes = (path: string): FileResult<Uint8Array> => {
    const result = seen.get(path) ?? files.readBytes(path);
    seen.set(path, result);
    return result;
  };
  return {
    files: {
      readBytes,
      readText(path) {
        const result = readBytes(path);
        return result.kind === 'found' ? decodeText(path, result.content) : result;
      },
    },
    inputs: () =>
      Object.fromEntries(
        Object.entries({
          ...before,
          ...Object.fromEntries([...seen].map(([path, result]) => [path, digestInput(result)])),
        }).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
  };
}

export function digestInput(result: FileResult<Uint8Array>): string {
  return result.kind === 'found' ? digestOf(result.content) : result.kind;
}
