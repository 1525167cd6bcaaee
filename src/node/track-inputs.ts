import type { FileResult, ProjectFiles } from '../project/project.ts';
import { digestOf } from './digest.ts';

/** What a build read: a digest for each file, or why there was none. */
export type Inputs = Readonly<Record<string, string>>;

export interface TrackedFiles {
  readonly files: ProjectFiles;
  /** All that was asked for so far. */
  inputs(): Inputs;
}

/** The same files, with a record of what was read: equal inputs make equal outputs. */
export function trackInputs(files: ProjectFiles): TrackedFiles {
  const seen = new Map<string, string>();
  const track = <Content>(path: string, result: FileResult<Content>): FileResult<Content> => {
    seen.set(path, digestInput(files.readBytes(path)));
    return result;
  };
  return {
    files: {
      readBytes: (path) => track(path, files.readBytes(path)),
      readText: (path) => track(path, files.readText(path)),
    },
    inputs: () => Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export function digestInput(result: FileResult<Uint8Array>): string {
  return result.kind === 'found' ? digestOf(result.content) : result.kind;
}
