/** A file to be written. */
export interface OutputFile {
  /** Relative to the deck's output folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Goes to `dist/private/`: it holds what only the speaker may read. */
  readonly private: boolean;
}
