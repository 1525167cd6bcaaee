import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { buildAll } from './fault-project.ts';
import { main } from './run-with-faults.ts';

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/**
 * Runs the compiled command line in a process of its own.
 *
 * @param killAfter milliseconds until a `kill -9`
 */
export async function runLectern(
  cwd: string,
  cache: string,
  args: readonly string[],
  killAfter?: number,
): Promise<Run> {
  const child = spawn(process.execPath, [main, ...buildAll, ...args], {
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  const ended = new Promise<Pick<Run, 'status' | 'signal'>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal }));
  });
  return { stderr: await text(child.stderr), ...(await ended) };
}
