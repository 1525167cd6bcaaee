import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const main = join(import.meta.dirname, '..', '..', 'lib', 'bin', 'lectern.js');

interface RunOptions {
  readonly cwd: string;
  /** Beside `PATH` and `HOME`. */
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the compiled command as a process of its own. @throws where it does not end with 0 */
export async function runLectern(args: readonly string[], { cwd, env }: RunOptions): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
  });
  return stdout;
}
