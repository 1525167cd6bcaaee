import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { buildAll } from './fault-project.ts';

export const main = join(import.meta.dirname, '..', '..', '..', 'lib', 'bin', 'lectern.js');

export interface FaultyRun {
  readonly root: string;
  /** `12 SIGKILL`, `12 ENOSPC`: what happens at the twelfth call that changes the file system; or nothing. */
  readonly fault: string;
}

export interface FaultyResult {
  readonly status: number;
  readonly stderr: string;
  /** Names of the calls that change the file system. */
  readonly calls: readonly string[];
}

export interface FaultyProcess {
  readonly signal: NodeJS.Signals | null;
  /** Of the runs; none where the process was killed. */
  readonly results: readonly FaultyResult[];
}

/** Runs the compiled command line with faults, in one process of its own. */
export async function runWithFaults(
  runs: readonly FaultyRun[],
  cache: string,
  args: readonly string[] = buildAll,
): Promise<FaultyProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-command.mjs')], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify({ main: pathToFileURL(main).href, args, runs }));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_status, signal) => resolve(signal));
  });
  const printed = await text(child.stdout);
  const signal = await ended;
  return { signal, results: signal === null ? (JSON.parse(printed) as FaultyResult[]) : [] };
}
