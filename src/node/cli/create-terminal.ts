import { cleanText } from '../../problem/clean-text.ts';
import type { Terminal } from './terminal.ts';

/** What `process` has of a shell. */
type Shell = Pick<NodeJS.Process, 'cwd' | 'env' | 'stdout' | 'stderr'>;

/** To the beginning of the line, and nothing behind it. */
const CLEAR = '\r\x1b[K';

export function createTerminal({ cwd, env, stdout, stderr }: Shell): Terminal {
  let isReporting = false;
  const clear = () => {
    if (isReporting) stderr.write(CLEAR);
    isReporting = false;
  };
  // File names and arguments are among what is printed.
  return {
    cwd: cwd(),
    env,
    print(text) {
      clear();
      stdout.write(cleanText(text));
    },
    error(text) {
      clear();
      stderr.write(cleanText(text));
    },
    report: stderr.isTTY
      ? (work) => {
          clear();
          isReporting = work !== '';
          stderr.write(cleanText(work).slice(0, Math.max(0, stderr.columns - 1)));
        }
      : undefined,
  };
}
