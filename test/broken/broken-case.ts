import type { ProblemCode } from '../../src/problem/catalogue.ts';

/**
 * Something that an author got wrong. `«` stands where a problem must point, before the first
 * character of its span; it is removed before the files are read. Without one, no line is at fault.
 */
export interface BrokenCase {
  readonly slip: string;
  /** One for each mark, in the order of files and places: follow-up errors would bury the real one. */
  readonly codes: readonly ProblemCode[];
  readonly files: Readonly<Record<string, string | Uint8Array | Link>>;
  /** Words that the message and hint must hold. */
  readonly says: string;
}

/** A symbolic link, and where it leads from its own folder. */
export interface Link {
  readonly link: string;
}

export type Codes = ProblemCode | readonly ProblemCode[];

export function brokenFiles(
  slip: string,
  codes: Codes,
  files: BrokenCase['files'],
  says: string = '',
): BrokenCase {
  return { slip, codes: typeof codes === 'string' ? [codes] : codes, files, says };
}
