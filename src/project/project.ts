import type { TextFile } from '../problem/text-file.ts';
import type { Kit } from './kit.ts';

/** All that one deck is built from. The only way in for files, so a test builds from a map. */
export interface Project {
  /** The outline's path in the project. */
  readonly outline: string;
  readonly files: ProjectFiles;
  readonly kit: Kit;
  /** Paths: in place of all metrics that the outline and those behind it name. */
  readonly metrics?: readonly string[] | undefined;
}

/** The project's files. Paths are relative to its root, with `/`; nothing outside it is ever read. */
export interface ProjectFiles {
  readText(path: string): FileResult<TextFile>;
  readBytes(path: string): FileResult<Uint8Array>;
}

export type FileResult<Content> =
  | { kind: 'found'; content: Content }
  | { kind: 'missing' }
  | { kind: 'outside' }
  /** `reason` completes “… cannot be read:” */
  | { kind: 'unreadable'; reason: string };
