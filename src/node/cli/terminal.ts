/** What a command sees of the shell it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** To standard output: the result. */
  readonly print: (text: string) => void;
  /** To standard error: messages. */
  readonly error: (text: string) => void;
}
