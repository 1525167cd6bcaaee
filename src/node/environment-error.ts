/** Why the machine refused: the exit code follows from it (DESIGN §5: 2 usage, 3 the machine). */
export type EnvironmentErrorCode =
  | 'usage'
  | 'configuration'
  | 'no-browser'
  | 'browser-failed'
  | 'print-failed'
  | 'no-assets'
  | 'cannot-read'
  | 'cannot-write';

/** The machine, or the command line, refused. Caught only in `cli/main.ts`, printed without a stack. */
export class EnvironmentError extends Error {
  readonly code: EnvironmentErrorCode;
  readonly hint: string | undefined;

  constructor(code: EnvironmentErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EnvironmentError';
    this.code = code;
    this.hint = options.hint;
  }
}
