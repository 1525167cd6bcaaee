/** What a command sees of the shell it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** To standard output: the result. */
  readonly print: (text: string) => void;
  /** To standard error: messages. */
  readonly error: (text: string) => void;
  /** What is being done, on a line that the next text replaces; absent where nobody looks on. */
  readonly report?: ((work: string) => void) | undefined;
}
