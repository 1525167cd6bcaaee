/** A file's text as the program reads it: no byte order mark, lines end in `\n`. */
export interface TextFile {
  /** Relative to the project, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** Bytes → text. Line ends become `\n`, so that places mean the same on every system. */
export function createTextFile(path: string, text: string): TextFile {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { path, text: withoutMark.replace(/\r\n?/g, '\n') };
}
